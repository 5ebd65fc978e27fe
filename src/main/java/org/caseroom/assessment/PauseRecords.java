package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When attempts were paused and went on, each pause by its number, counted from 1.
@Repository
class PauseRecords {

    private final JdbcClient jdbc;

    PauseRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param device on which it was asked for
    /// @param endsAt when it goes on by itself
    /// @param wentOnAt when somebody said so before that; null where nobody did
    record Past(
            DeviceId device,
            Instant pausedAt,
            Instant endsAt,
            @Nullable Instant wentOnAt) {

        Instant over() {
            return wentOnAt == null ? endsAt : wentOnAt;
        }
    }

    /// Notes the pause that begins; the caller has locked the attempt.
    void begin(AttemptId attempt, int number, DeviceId device, Instant now, Instant endsAt) {
        jdbc.sql("""
                insert into assessment_pause (attempt, number, device, paused_at, ends_at)
                values (:attempt, :number, :device, :now, :endsAt)
                """)
                .param("attempt", attempt.value())
                .param("number", number)
                .param("device", device.value())
                .param("now", at(now))
                .param("endsAt", at(endsAt))
                .update();
    }

    /// Notes that somebody goes on; the caller has locked the attempt.
    void end(AttemptId attempt, int number, Instant now) {
        jdbc.sql("update assessment_pause set went_on_at = :now where attempt = :attempt and number = :number")
                .param("attempt", attempt.value())
                .param("number", number)
                .param("now", at(now))
                .update();
    }

    Optional<Past> find(AttemptId attempt, int number) {
        return jdbc.sql("select * from assessment_pause where attempt = :attempt and number = :number")
                .param("attempt", attempt.value())
                .param("number", number)
                .query(Row.as(PauseRecords::past))
                .optional();
    }

    List<Past> of(AttemptId attempt) {
        return jdbc.sql("select * from assessment_pause where attempt = :attempt order by number")
                .param("attempt", attempt.value())
                .query(Row.as(PauseRecords::past))
                .list();
    }

    private static Past past(Row row) throws SQLException {
        return new Past(
                row.id("device", DeviceId::new),
                row.instant("paused_at"),
                row.instant("ends_at"),
                row.instantOrNull("went_on_at"));
    }
}
