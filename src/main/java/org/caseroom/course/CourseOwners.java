package org.caseroom.course;

import java.util.Optional;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Target;
import org.caseroom.identity.TargetColumns;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Whose course is which, so that nobody publishes into the course of somebody else, reads its answers or keeps its
/// runs. A course belongs to the organization that published it first; one that came with the platform, to the
/// platform.
///
/// For features that decide themselves what somebody may do.
@Service
public class CourseOwners {

    private final JdbcClient jdbc;

    CourseOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The organization of a course; empty where it belongs to the platform, or there is no such course.
    public Optional<OrganizationId> owner(Slug course) {
        return jdbc.sql("select organization from course_owner where course = :course")
                .param("course", course.value())
                .query(Row.as(row -> row.id("organization", OrganizationId::new)))
                .optional();
    }

    /// What one must be allowed to do something to, where it is done to a course.
    public Target target(Slug course) {
        return new Target(null, null, course, owner(course).orElse(null));
    }

    /// The same of a run of a course.
    public Target target(Slug course, RunId run) {
        return new Target(null, run, course, owner(course).orElse(null));
    }

    /// The same of what belongs to a participant of a run.
    public Target target(Slug course, RunId run, OrganizationId participant) {
        return new Target(participant, run, course, owner(course).orElse(null));
    }

    /// The columns of rows that belong to participants of runs.
    public static TargetColumns columns(String participant, String run, String course) {
        var owner = "(select owner.organization from course_report_owner owner where owner.course = %s)";
        return new TargetColumns(participant, run, course, owner.formatted(course));
    }

    /// Says whose a course is, unless that has been said.
    public void claim(Slug course, OrganizationId organization) {
        jdbc.sql(
                        "insert into course_owner (course, organization) values (:course, :organization) on conflict do nothing")
                .param("course", course.value())
                .param("organization", organization.value())
                .update();
    }
}
