package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which hints were taken in an attempt, one after the other for each task.
@Repository
class Hints {

    private final JdbcClient jdbc;

    Hints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Taken(AttemptId attempt, QuestionId task, int hints) {}

    /// How many were taken, by task.
    Map<QuestionId, Integer> of(AttemptId attempt) {
        return of(List.of(attempt)).getOrDefault(attempt, Map.of());
    }

    /// The same of several attempts; those without hints are left out.
    Map<AttemptId, Map<QuestionId, Integer>> of(Collection<AttemptId> attempts) {
        return attempts.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select attempt, task, count(*) as taken from assessment_hint where attempt in (:attempts)
                        group by attempt, task
                        """)
                        .param("attempts", AttemptId.values(attempts))
                        .query(Row.as(row -> new Taken(
                                row.id("attempt", AttemptId::new),
                                new QuestionId(row.text("task")),
                                row.number("taken"))))
                        .stream()
                        .collect(Collectors.groupingBy(Taken::attempt, Collectors.toMap(Taken::task, Taken::hints)));
    }

    /// When which was taken.
    List<Replay.Moment.Hinted> taken(AttemptId attempt) {
        return jdbc.sql(
                        "select task, number, taken_at from assessment_hint where attempt = :attempt order by taken_at, number")
                .param("attempt", attempt.value())
                .query(Row.as(row -> new Replay.Moment.Hinted(
                        row.instant("taken_at"), new QuestionId(row.text("task")), row.number("number"))))
                .list();
    }

    /// Takes the hint with this number; the caller has locked the attempt.
    void take(AttemptId attempt, QuestionId task, int number, Instant now) {
        jdbc.sql("""
                insert into assessment_hint (attempt, task, number, taken_at) values (:attempt, :task, :number, :at)
                """)
                .param("attempt", attempt.value())
                .param("task", task.value())
                .param("number", number)
                .param("at", at(now))
                .update();
    }
}
