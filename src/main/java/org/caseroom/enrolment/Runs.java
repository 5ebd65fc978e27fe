package org.caseroom.enrolment;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The runs.
@Repository
class Runs {

    private static final RowMapper<CourseRun> RUN = Row.as(Runs::run);

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CourseRun run, Instant now) {
        jdbc.sql("""
                insert into enrolment_run (id, course, version, title, opens_at, closes_at, due_at, way, capacity, created_at)
                values (:id, :course, :version, :title, :opensAt, :closesAt, :dueAt, :way, :capacity, :createdAt)
                """)
                .param("id", run.id().value())
                .param("course", run.course().value())
                .param("version", run.version().value())
                .param("title", run.title())
                .param("opensAt", at(run.opensAt()))
                .param("closesAt", atOrNull(run.closesAt()))
                .param("dueAt", atOrNull(run.dueAt()))
                .param("way", run.way().name())
                .param("capacity", run.capacity())
                .param("createdAt", at(now))
                .update();
    }

    /// Writes down everything of a run that may change.
    void change(CourseRun run) {
        jdbc.sql("""
                update enrolment_run set title = :title, opens_at = :opensAt, closes_at = :closesAt, due_at = :dueAt, way = :way,
                    capacity = :capacity, planned_close = null
                where id = :id
                """)
                .param("id", run.id().value())
                .param("title", run.title())
                .param("opensAt", at(run.opensAt()))
                .param("closesAt", atOrNull(run.closesAt()))
                .param("dueAt", atOrNull(run.dueAt()))
                .param("way", run.way().name())
                .param("capacity", run.capacity())
                .update();
    }

    /// Closes a run now, and remembers when it was to close.
    void closeEarly(RunId id, Instant now) {
        jdbc.sql("update enrolment_run set planned_close = closes_at, closes_at = :now where id = :id")
                .param("id", id.value())
                .param("now", at(now))
                .update();
    }

    /// When a run was to close that was closed before; empty where it has no such moment.
    Optional<Instant> plannedClose(RunId id) {
        return jdbc.sql("select planned_close from enrolment_run where id = :id and planned_close is not null")
                .param("id", id.value())
                .query(Row.as(row -> row.instant("planned_close")))
                .optional();
    }

    Optional<CourseRun> find(RunId id) {
        return jdbc.sql("select * from enrolment_run where id = :id")
                .param("id", id.value())
                .query(RUN)
                .optional();
    }

    List<CourseRun> completedSince(Instant since) {
        return jdbc.sql("""
                select * from enrolment_run run where exists
                    (select 1 from enrolment_enrolment one
                     where one.run = run.id and one.state = 'COMPLETED' and one.completed_at > :since)
                order by run.id
                """).param("since", at(since)).query(RUN).list();
    }

    /// The run, locked until the end of the transaction, so that its capacity is counted by one at a time.
    Optional<CourseRun> lock(RunId id) {
        return jdbc.sql("select * from enrolment_run where id = :id for update")
                .param("id", id.value())
                .query(RUN)
                .optional();
    }

    /// A run with what somebody's offer depends on.
    ///
    /// @param taken how many places are taken, where there is a limit
    record Offered(CourseRun run, Optional<Enrolment> own, int taken) {}

    /// Runs that have opened or will, and have not closed, or in which the person takes part.
    ///
    /// @param course just this one's; null for all
    List<Offered> offered(PersonId person, @Nullable Slug course, Instant now) {
        var ofCourse = course == null ? "" : "and run.course = :course";
        return jdbc.sql("""
                select run.*, own.id as own_id, own.organization as own_organization, own.state as own_state,
                    own.enrolled_at as own_enrolled_at, own.completed_at as own_completed_at, own.due_at as own_due_at,
                    own.nominated_by as own_nominated_by, own.declined_because as own_declined_because,
                    case when run.capacity is null then 0 else
                        (select count(*) from enrolment_enrolment taken
                         where taken.run = run.id and taken.state <> 'WITHDRAWN') end as taken
                from enrolment_run run
                left join enrolment_enrolment own on own.run = run.id and own.person = :person
                where (run.closes_at is null or run.closes_at > :now or own.state in ('ACTIVE', 'COMPLETED'))
                %s
                order by run.opens_at, run.id
                """.formatted(ofCourse))
                .param("person", person.value())
                .param("now", at(now))
                .params(course == null ? Map.of() : Map.of("course", course.value()))
                .query(Row.as(row -> new Offered(run(row), own(row, person), row.number("taken"))))
                .list();
    }

    private static Optional<Enrolment> own(Row row, PersonId person) throws SQLException {
        var id = row.idOrNull("own_id", EnrolmentId::new);
        return id == null
                ? Optional.empty()
                : Optional.of(new Enrolment(
                        id,
                        row.id("id", RunId::new),
                        person,
                        row.id("own_organization", OrganizationId::new),
                        row.oneOf("own_state", EnrolmentState.class),
                        row.instant("own_enrolled_at"),
                        row.instantOrNull("own_completed_at"),
                        row.instantOrNull("own_due_at"),
                        row.idOrNull("own_nominated_by", PersonId::new),
                        row.textOrNull("own_declined_because")));
    }

    static CourseRun run(Row row) throws SQLException {
        var closesAt = row.instantOrNull("closes_at");
        return new CourseRun(
                row.id("id", RunId::new),
                new Slug(row.text("course")),
                new Digest(row.text("version")),
                row.text("title"),
                row.instant("opens_at"),
                closesAt,
                row.instantOrNull("due_at"),
                row.oneOf("way", EnrolmentWay.class),
                row.numberOrNull("capacity"));
    }
}
