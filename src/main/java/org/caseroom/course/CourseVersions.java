package org.caseroom.course;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The published versions and the bytes of their files. Nothing here is ever changed or deleted.
@Repository
class CourseVersions {

    private static final RowMapper<CourseVersion> VERSION = Row.as(CourseVersions::version);

    private final JdbcClient jdbc;

    private final CourseFiles files;

    CourseVersions(JdbcClient jdbc, CourseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    Optional<CourseVersion> find(Digest digest) {
        return jdbc.sql("select * from course_version where digest = :digest")
                .param("digest", digest.value())
                .query(VERSION)
                .optional();
    }

    /// The newest version of each course.
    List<CourseVersion> newest() {
        return jdbc.sql("""
                select version.* from course_version version join course_issue newest on newest.version = version.digest
                where not exists (
                    select 1 from course_issue later
                    where later.course = newest.course
                      and (later.issued_at > newest.issued_at
                           or (later.issued_at = newest.issued_at and later.version > newest.version)))
                order by version.course
                """).query(VERSION).list();
    }

    Optional<CourseVersion> newest(Slug course) {
        return newest().stream()
                .filter(version -> version.course().equals(course))
                .findFirst();
    }

    /// Adds a version with its files, unless another node has just done so.
    ///
    /// @return whether it was added
    boolean add(CourseVersion version, CoursePack pack) {
        if (!addVersion(version)) {
            return false;
        }
        addIssue(version, version.publishedAt());
        var written = pack.files();
        written.paths()
                .forEach(path ->
                        addFile(version.digest(), path, written.bytes(path).orElseThrow()));
        var activities = pack.modules().stream()
                .flatMap(module -> module.required().stream())
                .toList();
        for (var position = 0; position < activities.size(); position++) {
            addActivity(version.digest(), position, activities.get(position));
        }
        return true;
    }

    /// When the newest version of a course became it.
    Optional<Instant> newestIssue(Slug course) {
        return jdbc.sql("select issued_at from course_issue where course = :course order by issued_at desc limit 1")
                .param("course", course.value())
                .query(Row.as(row -> row.instant("issued_at")))
                .optional();
    }

    /// Makes a version the newest of its course at a moment later than all others.
    void addIssue(CourseVersion version, Instant when) {
        jdbc.sql("""
                insert into course_issue (course, version, issued_at)
                values (:course, :version, :at)
                on conflict do nothing
                """)
                .param("course", version.course().value())
                .param("version", version.digest().value())
                .param("at", at(when))
                .update();
    }

    private boolean addVersion(CourseVersion version) {
        return jdbc.sql("""
                insert into course_version (digest, course, title, language, published_at)
                values (:digest, :course, :title, :language, :at)
                on conflict do nothing
                """)
                        .param("digest", version.digest().value())
                        .param("course", version.course().value())
                        .param("title", version.title())
                        .param("language", version.language())
                        .param("at", at(version.publishedAt()))
                        .update()
                == 1;
    }

    private void addActivity(Digest version, int position, Activity activity) {
        jdbc.sql("""
                insert into course_version_activity (version, activity, position, title)
                values (:version, :activity, :position, :title)
                """)
                .param("version", version.value())
                .param("activity", activity.id().value())
                .param("position", position)
                .param("title", activity.title())
                .update();
    }

    private void addFile(Digest version, String path, byte[] bytes) {
        jdbc.sql("insert into course_version_file (version, path, file) values (:version, :path, :file)")
                .param("version", version.value())
                .param("path", path)
                .param("file", files.add(bytes).value())
                .update();
    }

    Map<String, byte[]> files(Digest version) {
        var found = new TreeMap<String, byte[]>();
        jdbc.sql("""
                select named.path, file.bytes from course_version_file named join course_file file on file.digest = named.file
                where named.version = :version
                """)
                .param("version", version.value())
                .query(Row.as(row -> Map.entry(row.text("path"), row.bytes("bytes"))))
                .list()
                .forEach(file -> found.put(file.getKey(), file.getValue()));
        return found;
    }

    private static CourseVersion version(Row row) throws SQLException {
        return new CourseVersion(
                new Digest(row.text("digest")),
                new Slug(row.text("course")),
                row.text("title"),
                row.text("language"),
                row.instant("published_at"));
    }
}
