package org.caseroom.authoring;

import java.util.Optional;
import org.caseroom.course.CourseLibrary;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Target;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whose course is which, so that nobody publishes into the course of somebody else or reads its answers.
@Repository
class CourseOwners {

    private final JdbcClient jdbc;
    private final CourseLibrary library;

    CourseOwners(JdbcClient jdbc, CourseLibrary library) {
        this.jdbc = jdbc;
        this.library = library;
    }

    Optional<OrganizationId> owner(Slug course) {
        return jdbc.sql("select organization from authoring_course where course = :course")
                .param("course", course.value())
                .query(Row.as(row -> row.id("organization", OrganizationId::new)))
                .optional();
    }

    /// What one must be allowed to write to continue a course. One that came with the platform belongs to the
    /// platform;
    /// one that does not exist yet, to the organization that begins it.
    Target target(Slug course, OrganizationId organization) {
        return owner(course)
                .or(() -> library.newest(course).isEmpty() ? Optional.of(organization) : Optional.empty())
                .map(owner -> new Target(owner, null, course))
                .orElse(Target.ofCourse(course));
    }

    /// Says whose a course is, unless that has been said.
    void claim(Slug course, OrganizationId organization) {
        jdbc.sql(
                        "insert into authoring_course (course, organization) values (:course, :organization) on conflict do nothing")
                .param("course", course.value())
                .param("organization", organization.value())
                .update();
    }
}
