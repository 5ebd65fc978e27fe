package org.caseroom.enrolment;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
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
                insert into enrolment_run (id, course, version, title, opens_at, closes_at, self_enrolment, capacity, created_at)
                values (:id, :course, :version, :title, :opensAt, :closesAt, :selfEnrolment, :capacity, :createdAt)
                """)
                .param("id", run.id().value())
                .param("course", run.course().value())
                .param("version", run.version().value())
                .param("title", run.title())
                .param("opensAt", at(run.opensAt()))
                .param("closesAt", atOrNull(run.closesAt()))
                .param("selfEnrolment", run.selfEnrolment())
                .param("capacity", run.capacity())
                .param("createdAt", at(now))
                .update();
    }

    Optional<CourseRun> find(RunId id) {
        return jdbc.sql("select * from enrolment_run where id = :id")
                .param("id", id.value())
                .query(RUN)
                .optional();
    }

    /// The run, locked until the end of the transaction, so that its capacity is counted by one at a time.
    Optional<CourseRun> lock(RunId id) {
        return jdbc.sql("select * from enrolment_run where id = :id for update")
                .param("id", id.value())
                .query(RUN)
                .optional();
    }

    /// Runs that have opened or will, and have not closed.
    List<CourseRun> notClosed(Instant now) {
        return jdbc.sql("select * from enrolment_run where closes_at is null or closes_at > :now order by opens_at, id")
                .param("now", at(now))
                .query(RUN)
                .list();
    }

    private static CourseRun run(Row row) throws SQLException {
        var closesAt = row.instantOrNull("closes_at");
        return new CourseRun(
                row.id("id", RunId::new),
                new Slug(row.text("course")),
                new Digest(row.text("version")),
                row.text("title"),
                row.instant("opens_at"),
                closesAt,
                row.flag("self_enrolment"),
                row.numberOrNull("capacity"));
    }
}
