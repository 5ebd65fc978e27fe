package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which questions of attempts have been checked.
@Repository
class Checks {

    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Past(QuestionId question, int revision, DeviceId device, Instant at) {}

    /// Notes that the outcome of an answer was told; the caller has locked the attempt. Again changes nothing.
    void add(AttemptId attempt, Past check) {
        jdbc.sql("""
                insert into assessment_check (attempt, question, revision, device, checked_at)
                values (:attempt, :question, :revision, :device, :at) on conflict do nothing
                """)
                .param("attempt", attempt.value())
                .param("question", check.question().value())
                .param("revision", check.revision())
                .param("device", check.device().value())
                .param("at", at(check.at()))
                .update();
    }

    /// The first first.
    List<Past> of(AttemptId attempt) {
        return jdbc.sql("select * from assessment_check where attempt = :attempt order by checked_at, question")
                .param("attempt", attempt.value())
                .query(Row.as(row -> new Past(
                        new QuestionId(row.text("question")),
                        row.number("revision"),
                        row.id("device", DeviceId::new),
                        row.instant("checked_at"))))
                .list();
    }

    /// Asks the store only where something can have been checked.
    Set<QuestionId> in(Attempt attempt) {
        return attempt.rules().review().tellsDuring()
                ? of(attempt.id()).stream().map(Past::question).collect(Collectors.toSet())
                : Set.of();
    }
}
