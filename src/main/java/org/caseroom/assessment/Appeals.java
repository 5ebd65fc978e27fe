package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The appeals, of each question of an attempt at most one.
@Repository
class Appeals {

    private static final RowMapper<Appeal> APPEAL = Row.as(Appeals::appeal);

    private final JdbcClient jdbc;

    Appeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False where there was one of this question before.
    boolean add(Appeal appeal) {
        return jdbc.sql("""
                insert into assessment_appeal (id, attempt, question, run, activity, participant, reason, raised_at, state)
                values (:id, :attempt, :question, :run, :activity, :participant, :reason, :raisedAt, :state)
                on conflict do nothing
                """)
                        .param("id", appeal.id().value())
                        .param("attempt", appeal.attempt().value())
                        .param("question", appeal.question().value())
                        .param("run", appeal.run().value())
                        .param("activity", appeal.activity().value())
                        .param("participant", appeal.participant().value())
                        .param("reason", appeal.reason())
                        .param("raisedAt", at(appeal.raisedAt()))
                        .param("state", appeal.state().name())
                        .update()
                == 1;
    }

    void answer(Appeal appeal) {
        var answer = appeal.answer();
        if (answer == null) {
            throw new IllegalArgumentException("Nothing was answered.");
        }
        jdbc.sql("""
                update assessment_appeal set state = :state, answer = :text, answered_by = :by, answered_at = :at
                where id = :id and state = 'OPEN'
                """)
                .param("id", appeal.id().value())
                .param("state", appeal.state().name())
                .param("text", answer.text())
                .param("by", answer.by().value())
                .param("at", at(answer.at()))
                .update();
    }

    Map<QuestionId, Appeal> of(AttemptId attempt) {
        return jdbc
                .sql("select * from assessment_appeal where attempt = :attempt")
                .param("attempt", attempt.value())
                .query(APPEAL)
                .stream()
                .collect(Collectors.toMap(Appeal::question, appeal -> appeal));
    }

    /// Those of a run, the oldest first.
    List<Appeal> of(RunId run) {
        return jdbc.sql("select * from assessment_appeal where run = :run order by raised_at, id")
                .param("run", run.value())
                .query(APPEAL)
                .list();
    }

    Map<RunId, Integer> open() {
        return jdbc
                .sql("select run, count(*) as appeals from assessment_appeal where state = 'OPEN' group by run")
                .query(Row.as(row -> Map.entry(row.id("run", RunId::new), row.number("appeals"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int open(RunId run) {
        return jdbc.sql("select count(*) from assessment_appeal where run = :run and state = 'OPEN'")
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }

    /// An appeal of a run, locked until the end of the transaction.
    Optional<Appeal> lock(RunId run, AppealId id) {
        return jdbc.sql("select * from assessment_appeal where run = :run and id = :id for update")
                .param("run", run.value())
                .param("id", id.value())
                .query(APPEAL)
                .optional();
    }

    private static Appeal appeal(Row row) throws SQLException {
        var text = row.textOrNull("answer");
        return new Appeal(
                row.id("id", AppealId::new),
                row.id("attempt", AttemptId::new),
                new QuestionId(row.text("question")),
                row.id("run", RunId::new),
                new Slug(row.text("activity")),
                row.id("participant", PersonId::new),
                row.text("reason"),
                row.instant("raised_at"),
                row.oneOf("state", Appeal.State.class),
                text == null
                        ? null
                        : new Appeal.Answered(text, row.id("answered_by", PersonId::new), row.instant("answered_at")));
    }
}
