package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private record Taken(AttemptId attempt, String choice) {}

    /// The choices that were taken in an attempt, in order.
    List<String> choices(AttemptId attempt) {
        return choices(List.of(attempt)).getOrDefault(attempt, List.of());
    }

    /// The same of several attempts; those without a choice are left out.
    Map<AttemptId, List<String>> choices(Collection<AttemptId> attempts) {
        return attempts.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select attempt, choice from assessment_decision where attempt in (:attempts)
                        order by attempt, turn
                        """)
                        .param("attempts", AttemptId.values(attempts))
                        .query(Row.as(row -> new Taken(row.id("attempt", AttemptId::new), row.text("choice"))))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Taken::attempt, Collectors.mapping(Taken::choice, Collectors.toList())));
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
