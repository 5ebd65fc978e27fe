package org.caseroom.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.course.LessonWriting;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.Reading;
import org.caseroom.coursepack.SeenLesson;
import org.caseroom.coursepack.readability.Readability;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Prose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what is wrong in a draft, and shows its lessons as participants will see them. The same content is read once.
@Service
@Transactional(readOnly = true)
public class Checking {

    private static final int KEPT = 500;
    private static final int PREVIEWS_KEPT = 200;

    /// Facts may change meanwhile, which lessons refer to.
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final DraftFiles files;
    private final DraftAccess open;
    private final CoursePackReader reader;
    private final LessonWriting lessons;
    private final OtherCourses others;
    private final Cache<Digest, Findings> findings =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FRESH).build();
    private final Cache<Seen, Preview> previews = Caffeine.newBuilder()
            .maximumSize(PREVIEWS_KEPT)
            .expireAfterWrite(FRESH)
            .build();

    Checking(DraftFiles files, DraftAccess open, CoursePackReader reader, LessonWriting lessons, OtherCourses others) {
        this.files = files;
        this.open = open;
        this.reader = reader;
        this.lessons = lessons;
        this.others = others;
    }

    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    public Findings findings(Actor actor, DraftId id) {
        var draft = open.find(actor, id);
        var found = findings.get(digest(id), _ -> Findings.of(reader.read(folder(id))));
        return files.find(id, DraftKeeping.COURSE)
                .flatMap(sheet -> others.finding(actor, draft, sheet.bytes()))
                .map(found::with)
                .orElse(found);
    }

    /// A file's findings with a text that need not have been saved, and the lesson or the exercise that it makes.
    ///
    /// @throws DraftNotFoundException if there is no such file, or the actor may not write it
    public Preview preview(Actor actor, DraftId id, String path, String text) {
        var draft = open.find(actor, id);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var digests = files.digests(id);
        if (digests.replace(path, Digest.of(bytes)) == null) {
            throw new DraftNotFoundException();
        }
        var folder = PackFiles.digest(digests);
        if (CoursePackReader.isShown(path)) {
            return previews.get(new Seen(folder, path), seen -> look(id, bytes, seen));
        }
        var found = findings.get(folder, _ -> Findings.of(reader.read(folder(id, path, bytes))));
        return Optional.of(path)
                .filter(DraftKeeping.COURSE::equals)
                .flatMap(_ -> others.finding(actor, draft, bytes))
                .map(found::with)
                .orElse(found)
                .withoutPreview(path);
    }

    private Preview look(DraftId id, byte[] bytes, Seen seen) {
        var look = reader.look(folder(id, seen.path(), bytes), seen.path());
        var found = Findings.of(look.reading());
        findings.put(seen.folder(), found);
        return new Preview(
                found.of(seen.path()),
                found.problems().size(),
                look.lesson().map(lessons::write).or(() -> look.guide().map(lessons::write)),
                look.exercise().map(exercise -> new Story(exercise.brief(), exercise.debrief())),
                look.lesson().flatMap(SeenLesson::readability));
    }

    Reading<CoursePack> read(DraftId id) {
        return reader.read(folder(id));
    }

    private PackFiles folder(DraftId id) {
        return PackFiles.of(files.all(id));
    }

    private PackFiles folder(DraftId id, String path, byte[] bytes) {
        var all = files.all(id);
        all.put(path, bytes);
        return PackFiles.of(all);
    }

    /// The digest of the folder, from those of its files: see [PackFiles#wholeDigest()].
    Digest digest(DraftId id) {
        return PackFiles.digest(files.digests(id));
    }

    /// A file of a folder with this whole digest.
    private record Seen(Digest folder, String path) {}

    /// Everything that the checker says of a draft.
    ///
    /// @param isSound whether it can be published
    public record Findings(boolean isSound, List<Problem> problems) {

        static Findings of(Reading<CoursePack> reading) {
            return new Findings(reading instanceof Reading.Sound, reading.problems());
        }

        Findings with(Problem another) {
            return new Findings(
                    isSound,
                    Stream.concat(problems.stream(), Stream.of(another))
                            .sorted()
                            .toList());
        }

        public long errors() {
            return problems.stream().filter(Problem::isError).count();
        }

        public long warnings() {
            return problems.size() - errors();
        }

        /// Those of a file that is no text, such as a picture.
        public Preview withoutPreview(String path) {
            return new Preview(of(path), problems.size(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /// Those of one file.
        public List<Problem> of(String path) {
            return problems.stream()
                    .filter(problem -> problem.file().equals(path))
                    .toList();
        }
    }

    /// What a text would be.
    ///
    /// @param inAll how many findings there are in the whole draft
    /// @param lesson as the player takes it, in JSON, also a guide; empty where the text makes none that could be
    /// shown
    /// @param story what an exercise says around its cases; empty where the text makes none
    /// @param readability of a lesson; empty where there is too little running text for a figure
    public record Preview(
            List<Problem> findings,
            int inAll,
            Optional<String> lesson,
            Optional<Story> story,
            Optional<Readability> readability) {}

    /// What awaits one, and what one takes away.
    public record Story(Prose brief, Prose debrief) {}
}
