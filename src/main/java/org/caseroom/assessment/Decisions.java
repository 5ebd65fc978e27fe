package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.util.List;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was decided in the attempts at scenarios, append-only.
@Repository
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The decisions of an attempt, in order.
    List<Decision> of(AttemptId attempt) {
        return jdbc.sql("select * from assessment_decision where attempt = :attempt order by turn")
                .param("attempt", attempt.value())
                .query(Row.as(row -> new Decision(
                        row.number("turn"),
                        row.text("choice"),
                        row.id("device", DeviceId::new),
                        row.instant("decided_at"))))
                .list();
    }

    /// The choices that were taken in an attempt, in order.
    List<String> choices(AttemptId attempt) {
        return of(attempt).stream().map(Decision::choice).toList();
    }

    /// Takes a decision; the caller has locked the attempt.
    void add(AttemptId attempt, Decision decision) {
        jdbc.sql("""
                insert into assessment_decision (attempt, turn, choice, device, decided_at)
                values (:attempt, :turn, :choice, :device, :decidedAt)
                """)
                .param("attempt", attempt.value())
                .param("turn", decision.turn())
                .param("choice", decision.choice())
                .param("device", decision.device().value())
                .param("decidedAt", at(decision.decidedAt()))
                .update();
    }
}
