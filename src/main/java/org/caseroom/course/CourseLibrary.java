package org.caseroom.course;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Reading;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Service;

/// The published courses and what is in them. Content is read once per node and kept in memory, so a lesson costs no
/// query.
///
/// Holds keys and everything else: for features that decide themselves what of it somebody may see.
@Service
public class CourseLibrary {

    /// Versions kept in memory; a course with its media takes a few megabytes.
    private static final int KEPT = 64;

    /// So many translations of a version are looked through for a lesson.
    private static final int MOST_TRANSLATIONS = 24;

    /// So many of what lay over a version, one after the other, are looked through for a lesson.
    private static final int MOST_STACKS = 4;

    private final CourseVersions versions;
    private final CourseTranslations translations;
    private final CourseOverlays overlays;
    private final OverlaidEditions overlaid;
    private final CoursePackReader reader;
    private final LessonWriting lessons;
    private final LoadingCache<Digest, CoursePack> packs =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::read);
    private final LoadingCache<Digest, VersionContent> contents;
    private final LoadingCache<PublishedTranslation, CoursePack> translated =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::read);

    CourseLibrary(
            CourseVersions versions,
            CourseTranslations translations,
            CourseOverlays overlays,
            OverlaidEditions overlaid,
            CoursePackReader reader,
            LessonWriting lessons) {
        this.versions = versions;
        this.overlays = overlays;
        this.overlaid = overlaid;
        this.translations = translations;
        this.reader = reader.patient();
        this.lessons = lessons;
        this.contents =
                Caffeine.newBuilder().maximumSize(KEPT).build(version -> VersionContent.of(pack(version), lessons));
    }

    /// The newest version of each published course.
    public List<CourseVersion> newest() {
        return versions.newest();
    }

    public Optional<CourseVersion> newest(Slug course) {
        return versions.newest(course);
    }

    /// A published version; empty where it was never published.
    public Optional<CourseVersion> version(Digest version) {
        return versions.find(version);
    }

    /// Everything in a version, with its keys.
    ///
    /// @throws UnknownVersionException if it was never published
    public CoursePack pack(Digest version) {
        return packs.get(version);
    }

    /// What of a version a participant's browser may load.
    ///
    /// @throws UnknownVersionException if it was never published
    public VersionContent content(Digest version) {
        return contents.get(version);
    }

    /// The languages that a version can be read in, that of the course first.
    public List<Locale> languages(Digest version) {
        return Stream.concat(
                        Stream.of(pack(version).course().language()),
                        translations.newest(version).stream().map(PublishedTranslation::language))
                .toList();
    }

    /// A version and its newest translations, for a feature that looks through all of them.
    ///
    /// @throws UnknownVersionException if it was never published
    public List<CoursePack> inEveryLanguage(Digest version) {
        return Stream.concat(
                        Stream.of(pack(version)),
                        translations.newest(version).stream().map(translated::get))
                .toList();
    }

    /// The newest translations of a version, for a feature that copies it.
    public List<PublishedTranslation> translations(Digest version) {
        return translations.newest(version);
    }

    /// The files of a translation by their paths below its folder.
    public Map<String, byte[]> files(PublishedTranslation translation) {
        return translations.files(translation.base(), translation.digest());
    }

    /// A version for a reader of a language: translated, if there is a translation; else as the course is.
    ///
    /// @throws UnknownVersionException if it was never published
    public Edition edition(Digest version, Locale wanted) {
        var base = pack(version);
        return inLanguage(base.course().language(), wanted)
                ? new Edition(version, null, base, content(version))
                : translations.newest(version).stream()
                        .filter(each -> inLanguage(each.language(), wanted))
                        .findFirst()
                        .map(this::edition)
                        .orElseGet(() -> new Edition(version, null, base, content(version)));
    }

    /// The same with what the country and the agency of the reader add to the course.
    ///
    /// @param place where the reader belongs
    /// @throws UnknownVersionException if it was never published
    public Edition edition(Digest version, Locale wanted, OrganizationId place) {
        var course = pack(version);
        return overlaid.over(
                course,
                edition(version, wanted),
                overlays.stacks(course.course().id(), place).getFirst());
    }

    /// What of a version the browser of a participant in that place may load, in whatever language: also what was
    /// added there before, for who has a page of it open.
    ///
    /// @throws UnknownVersionException if it was never published
    public VersionContent everyContent(Digest version, OrganizationId place) {
        var every = everyContent(version);
        return content(version).or(() -> Stream.concat(overlaidContents(version, place), Stream.of(every)));
    }

    private Stream<VersionContent> overlaidContents(Digest version, OrganizationId place) {
        var course = pack(version);
        return overlays.stacks(course.course().id(), place).stream()
                .limit(MOST_STACKS)
                .filter(stack -> !stack.isEmpty())
                .flatMap(stack -> Stream.concat(
                                Stream.of(new Edition(version, null, course, content(version))),
                                translations.newest(version).stream().map(this::edition))
                        .map(edition -> overlaid.over(course, edition, stack).content()));
    }

    /// What of a version a participant's browser may load, in whatever language.
    ///
    /// @throws UnknownVersionException if it was never published
    public VersionContent everyContent(Digest version) {
        return content(version)
                .or(() -> translations.all(version).stream()
                        .limit(MOST_TRANSLATIONS)
                        .map(each -> edition(each).content()));
    }

    /// As [#everyContent(Digest)], of a course that is only being written.
    public VersionContent everyContent(CoursePack pack) {
        return content(pack).or(() -> pack.translations().stream().map(each -> content(each.pack())));
    }

    private Edition edition(PublishedTranslation translation) {
        var pack = translated.get(translation);
        return new Edition(translation.base(), translation.digest(), pack, content(pack));
    }

    private static boolean inLanguage(Locale language, Locale wanted) {
        return language.getLanguage().equals(wanted.getLanguage());
    }

    /// As [#content(Digest)], of a course that is only being written.
    public VersionContent content(CoursePack pack) {
        return contents.get(pack.digest(), _ -> VersionContent.of(pack, lessons));
    }

    private CoursePack read(Digest version) {
        var files = versions.files(version);
        if (files.isEmpty()) {
            throw new UnknownVersionException(version);
        }
        return read(version, files);
    }

    private CoursePack read(PublishedTranslation translation) {
        var files = new TreeMap<>(versions.files(translation.base()));
        files(translation).forEach((path, bytes) -> files.put(translation.folder() + path, bytes));
        return read(translation.base(), files).translations().getFirst().pack();
    }

    private CoursePack read(Digest version, Map<String, byte[]> files) {
        return switch (reader.read(PackFiles.of(files))) {
            case Reading.Sound<CoursePack> sound -> sound.pack();
            case Reading.Unsound<CoursePack> unsound ->
                throw new IllegalStateException("Version %s was sound when it was published: %s"
                        .formatted(version, unsound.problems().getFirst()));
        };
    }
}
