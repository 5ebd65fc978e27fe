package org.caseroom.course;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseroom.coursepack.NationalOverlay;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What countries and agencies have added to courses. An organization has one overlay for a course; those above it add
/// theirs as well, the widest first.
///
/// For features that decide themselves what somebody may do.
@Service
@Transactional
public class CourseOverlays {

    private final JdbcClient jdbc;
    private final CourseFiles files;
    private final Clock clock;

    CourseOverlays(JdbcClient jdbc, CourseFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /// Gives an organization a sound overlay in the place of the one that it has.
    public void issue(NationalOverlay overlay, OrganizationId organization) {
        var course = overlay.sheet().course();
        var same = find(course, organization).filter(current -> current.digest().equals(overlay.digest()));
        if (same.isEmpty()) {
            keep(overlay);
            issue(course, organization, overlay.digest());
        }
    }

    /// Takes back the overlay of an organization; who has a page of it open can still load that.
    public void takeBack(Slug course, OrganizationId organization) {
        if (find(course, organization).isPresent()) {
            issue(course, organization, null);
        }
    }

    /// The overlay that an organization has itself.
    @Transactional(readOnly = true)
    public Optional<IssuedOverlay> find(Slug course, OrganizationId organization) {
        return jdbc.sql("""
                select issue.course, issue.organization, issue.issued_at, overlay.digest, overlay.title, overlay.place
                from course_overlay_issue issue left join course_overlay overlay on overlay.digest = issue.overlay
                where issue.course = :course and issue.organization = :organization
                order by issue.issued_at desc fetch first 1 rows only
                """)
                .param("course", course.value())
                .param("organization", organization.value())
                .query(Row.as(
                        row -> Optional.ofNullable(row.textOrNull("digest")).isEmpty()
                                ? Optional.<IssuedOverlay>empty()
                                : Optional.of(new IssuedOverlay(
                                        course,
                                        organization,
                                        new Digest(row.text("digest")),
                                        row.text("title"),
                                        row.text("place"),
                                        row.instant("issued_at")))))
                .optional()
                .flatMap(found -> found);
    }

    /// The files of an overlay, as they were written.
    @Transactional(readOnly = true)
    public PackFiles files(Digest overlay) {
        var found = new TreeMap<String, byte[]>();
        jdbc.sql("""
                select named.path, file.bytes
                from course_overlay_file named join course_file file on file.digest = named.file
                where named.overlay = :overlay
                """)
                .param("overlay", overlay.value())
                .query(Row.as(row -> Map.entry(row.text("path"), row.bytes("bytes"))))
                .list()
                .forEach(file -> found.put(file.getKey(), file.getValue()));
        return PackFiles.of(found);
    }

    /// What lies over a course for an organization, the widest first; then what did so before, the last first. None
    /// that is the same as another one.
    List<List<Digest>> stacks(Slug course, OrganizationId organization) {
        var lines = jdbc.sql("""
                select path.ancestor, path.depth, issue.overlay, issue.issued_at
                from course_overlay_issue issue
                join identity_report_path path on path.ancestor = issue.organization
                where issue.course = :course and path.descendant = :organization
                order by issue.issued_at, path.depth
                """)
                .param("course", course.value())
                .param("organization", organization.value())
                .query(Row.as(row -> new Line(row.number("depth"), row.textOrNull("overlay"))))
                .list();
        var now = new TreeMap<Integer, Digest>(Comparator.reverseOrder());
        var stacks = new ArrayList<List<Digest>>();
        stacks.add(List.of());
        for (var line : lines) {
            line.lay(now);
            stacks.add(List.copyOf(now.values()));
        }
        return List.copyOf(new LinkedHashSet<>(stacks.reversed()));
    }

    private record Line(int depth, @Nullable String overlay) {

        void lay(Map<Integer, Digest> stack) {
            if (overlay == null) {
                stack.remove(depth);
            } else {
                stack.put(depth, new Digest(overlay));
            }
        }
    }

    private void keep(NationalOverlay overlay) {
        var digest = overlay.digest();
        var isNew = jdbc.sql("""
                insert into course_overlay (digest, course, title, place) values (:digest, :course, :title, :place)
                on conflict do nothing
                """)
                        .param("digest", digest.value())
                        .param("course", overlay.sheet().course().value())
                        .param("title", overlay.sheet().title())
                        .param("place", overlay.sheet().place())
                        .update()
                == 1;
        if (isNew) {
            var written = overlay.files();
            written.paths()
                    .forEach(path -> addFile(digest, path, written.bytes(path).orElseThrow()));
        }
    }

    private void addFile(Digest overlay, String path, byte[] bytes) {
        jdbc.sql("insert into course_overlay_file (overlay, path, file) values (:overlay, :path, :file)")
                .param("overlay", overlay.value())
                .param("path", path)
                .param("file", files.add(bytes).value())
                .update();
    }

    /// Behind whatever somebody else issues at the same moment.
    private void issue(Slug course, OrganizationId organization, @Nullable Digest overlay) {
        var when = afterAllOthers(course, organization);
        while (!isIssued(course, organization, overlay, when)) {
            when = when.plus(1, ChronoUnit.MICROS);
        }
    }

    private boolean isIssued(Slug course, OrganizationId organization, @Nullable Digest overlay, Instant when) {
        return jdbc.sql("""
                insert into course_overlay_issue (course, organization, overlay, issued_at)
                values (:course, :organization, :overlay, :at)
                on conflict do nothing
                """)
                        .param("course", course.value())
                        .param("organization", organization.value())
                        .param("overlay", overlay == null ? null : overlay.value())
                        .param("at", at(when))
                        .update()
                == 1;
    }

    private Instant afterAllOthers(Slug course, OrganizationId organization) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return jdbc.sql("""
                select issued_at from course_overlay_issue
                where course = :course and organization = :organization
                order by issued_at desc fetch first 1 rows only
                """)
                .param("course", course.value())
                .param("organization", organization.value())
                .query(Row.as(row -> row.instant("issued_at")))
                .optional()
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }
}
