package org.caseroom.course;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.LaidCourse;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.Media;
import org.caseroom.shared.Digest;

/// What of a version a participant's browser may load: lessons and images, each by its own digest. No quiz, no bank.
public final class VersionContent {

    private static final String SVG = "image/svg+xml";

    private final Map<Digest, ContentFile> lessons;
    private final Map<Digest, ContentFile> media;

    private final Supplier<Stream<VersionContent>> more;

    private VersionContent(
            Map<Digest, ContentFile> lessons, Map<Digest, ContentFile> media, Supplier<Stream<VersionContent>> more) {
        this.more = more;
        this.lessons = Map.copyOf(lessons);
        this.media = Map.copyOf(media);
    }

    static VersionContent of(CoursePack pack, LessonWriting writing) {
        var lessons = new HashMap<Digest, ContentFile>();
        for (var module : pack.modules()) {
            for (var activity : module.activities()) {
                if (activity instanceof Lesson lesson) {
                    lessons.put(lesson.digest(), writing.write(module, lesson));
                }
            }
        }
        var media = new HashMap<Digest, ContentFile>();
        pack.media().forEach((digest, image) -> media.put(digest, file(image)));
        return new VersionContent(lessons, media, Stream::empty);
    }

    /// The same and, where that lacks something, what others have.
    VersionContent or(Supplier<Stream<VersionContent>> more) {
        return new VersionContent(lessons, media, more);
    }

    /// The same and the lessons to which countries have added something.
    VersionContent with(LaidCourse laid, LessonWriting writing) {
        var all = new HashMap<>(lessons);
        for (var module : laid.pack().modules()) {
            for (var activity : module.activities()) {
                if (activity instanceof Lesson lesson && laid.changed().contains(lesson.digest())) {
                    all.put(lesson.digest(), writing.write(module, lesson));
                }
            }
        }
        return new VersionContent(all, media, more);
    }

    public Optional<ContentFile> lesson(Digest digest) {
        return find(digest, VersionContent::lesson, lessons);
    }

    public Optional<ContentFile> media(Digest digest) {
        return find(digest, VersionContent::media, media);
    }

    private Optional<ContentFile> find(
            Digest digest,
            BiFunction<VersionContent, Digest, Optional<ContentFile>> among,
            Map<Digest, ContentFile> own) {
        return Optional.ofNullable(own.get(digest))
                .or(() -> more.get()
                        .flatMap(other -> among.apply(other, digest).stream())
                        .findFirst());
    }

    /// What a lesson costs on the line, in bytes, with its images.
    public long cost(Lesson lesson) {
        return lesson(lesson.digest()).map(ContentFile::size).orElse(0)
                + lesson.media().stream()
                        .distinct()
                        .mapToLong(image -> media(image).map(ContentFile::size).orElse(0))
                        .sum();
    }

    private static ContentFile file(Media image) {
        return SVG.equals(image.contentType())
                ? LessonWriting.compressed(image.contentType(), image.bytes())
                : new ContentFile(image.contentType(), image.bytes(), null);
    }
}
