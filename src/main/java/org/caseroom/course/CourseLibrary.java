package org.caseroom.course;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Optional;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Reading;
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

    private final CourseVersions versions;
    private final CoursePackReader reader;
    private final LessonWriting lessons;
    private final LoadingCache<Digest, CoursePack> packs =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::read);
    private final LoadingCache<Digest, VersionContent> contents;

    CourseLibrary(CourseVersions versions, CoursePackReader reader, LessonWriting lessons) {
        this.versions = versions;
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

    /// As [#content(Digest)], of a course that is only being written.
    public VersionContent content(CoursePack pack) {
        return contents.get(pack.digest(), _ -> VersionContent.of(pack, lessons));
    }

    private CoursePack read(Digest version) {
        var files = versions.files(version);
        if (files.isEmpty()) {
            throw new UnknownVersionException(version);
        }
        return switch (reader.read(PackFiles.of(files))) {
            case Reading.Sound sound -> sound.pack();
            case Reading.Unsound unsound ->
                throw new IllegalStateException("Version %s was sound when it was published: %s"
                        .formatted(version, unsound.problems().getFirst()));
        };
    }
}
