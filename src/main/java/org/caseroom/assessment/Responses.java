package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.question.Answer;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Everything that was answered, append-only, and the answers as they stand.
@Repository
class Responses {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Responses(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @throws NotAnAnswerException if another attempt has an event of this name
    void append(AttemptId attempt, Response response, Recorded recorded) {
        try {
            insert(attempt, response, recorded);
        } catch (DuplicateKeyException taken) {
            throw new NotAnAnswerException(response.question());
        }
    }

    private void insert(AttemptId attempt, Response response, Recorded recorded) {
        jdbc.sql("""
                insert into assessment_response (event, attempt, question, device, sequence, replaces, result, revision, answer, certainty, recorded_at)
                values (:event, :attempt, :question, :device, :sequence, :replaces, :result, :revision, :answer, :certainty, :recordedAt)
                """)
                .param("event", response.event().value())
                .param("attempt", attempt.value())
                .param("question", response.question().value())
                .param("device", response.device().value())
                .param("sequence", response.sequence())
                .param("replaces", response.replaces())
                .param("result", recorded.result().name())
                .param("revision", recorded.revision())
                .param("answer", written(response.answer()))
                .param("certainty", written(response.certainty()))
                .param("recordedAt", at(recorded.recordedAt()))
                .update();
    }

    /// What was replied to an event of this attempt before.
    Optional<Recorded> replyTo(AttemptId attempt, EventId event) {
        return jdbc.sql("select * from assessment_response where event = :event and attempt = :attempt")
                .param("event", event.value())
                .param("attempt", attempt.value())
                .query(Row.as(row -> new Recorded(
                        event,
                        new QuestionId(row.text("question")),
                        row.oneOf("result", Recorded.Result.class),
                        row.number("revision"),
                        row.instant("recorded_at"),
                        read(row.text("answer")),
                        certainty(row),
                        null)))
                .optional();
    }

    /// The highest sequence that a device has sent for a question; 0 where it sent none.
    long highestSequence(AttemptId attempt, QuestionId question, DeviceId device) {
        return jdbc.sql("""
                select coalesce(max(sequence), 0) as highest from assessment_response
                where attempt = :attempt and question = :question and device = :device
                """)
                .param("attempt", attempt.value())
                .param("question", question.value())
                .param("device", device.value())
                .query(Row.as(row -> row.longNumber("highest")))
                .single();
    }

    Optional<CurrentAnswer> current(AttemptId attempt, QuestionId question) {
        return jdbc.sql("select * from assessment_answer where attempt = :attempt and question = :question")
                .param("attempt", attempt.value())
                .param("question", question.value())
                .query(Row.as(this::answer))
                .optional();
    }

    List<CurrentAnswer> current(AttemptId attempt) {
        return jdbc.sql("select * from assessment_answer where attempt = :attempt order by question")
                .param("attempt", attempt.value())
                .query(Row.as(this::answer))
                .list();
    }

    private record Said(AttemptId attempt, QuestionId question, Answer answer) {}

    /// The answers of several attempts as they stand; those without any are left out.
    Map<AttemptId, Map<QuestionId, Answer>> answers(Collection<AttemptId> attempts) {
        return ByIds.find(
                        attempts,
                        some -> jdbc.sql(
                                        "select attempt, question, answer from assessment_answer where attempt in (:attempts)")
                                .param("attempts", some)
                                .query(Row.as(row -> new Said(
                                        row.id("attempt", AttemptId::new),
                                        new QuestionId(row.text("question")),
                                        read(row.text("answer")))))
                                .list())
                .stream()
                .collect(Collectors.groupingBy(Said::attempt, Collectors.toMap(Said::question, Said::answer)));
    }

    /// What arrived after the attempt was closed.
    List<CurrentAnswer> late(AttemptId attempt) {
        return jdbc.sql("""
                select * from assessment_response where attempt = :attempt and result = 'LATE' order by recorded_at, event
                """)
                .param("attempt", attempt.value())
                .query(Row.as(this::answer))
                .list();
    }

    /// A response as it was recorded.
    record Past(
            QuestionId question, DeviceId device, Recorded.Result result, int revision, Answer answer, Instant at) {}

    /// Everything that was ever answered, in the order in which it came.
    List<Past> all(AttemptId attempt) {
        return jdbc.sql("""
                select question, device, result, revision, answer, recorded_at from assessment_response
                where attempt = :attempt order by recorded_at, revision, sequence, event
                """)
                .param("attempt", attempt.value())
                .query(Row.as(row -> new Past(
                        new QuestionId(row.text("question")),
                        row.id("device", DeviceId::new),
                        row.oneOf("result", Recorded.Result.class),
                        row.number("revision"),
                        read(row.text("answer")),
                        row.instant("recorded_at"))))
                .list();
    }

    /// Makes an answer the current one. The attempt must be locked.
    void apply(AttemptId attempt, CurrentAnswer answer) {
        var changed = jdbc.sql("""
                update assessment_answer set revision = :revision, device = :device, sequence = :sequence, answer = :answer,
                    certainty = :certainty, recorded_at = :recordedAt
                where attempt = :attempt and question = :question
                """);
        var added = jdbc.sql("""
                insert into assessment_answer (attempt, question, revision, device, sequence, answer, certainty, recorded_at)
                values (:attempt, :question, :revision, :device, :sequence, :answer, :certainty, :recordedAt)
                """);
        if (withParameters(changed, attempt, answer).update() == 0) {
            withParameters(added, attempt, answer).update();
        }
    }

    private JdbcClient.StatementSpec withParameters(
            JdbcClient.StatementSpec statement, AttemptId attempt, CurrentAnswer answer) {
        return statement
                .param("attempt", attempt.value())
                .param("question", answer.question().value())
                .param("revision", answer.revision())
                .param("device", answer.device().value())
                .param("sequence", answer.sequence())
                .param("answer", written(answer.answer()))
                .param("certainty", written(answer.certainty()))
                .param("recordedAt", at(answer.recordedAt()));
    }

    private CurrentAnswer answer(Row row) throws SQLException {
        return new CurrentAnswer(
                new QuestionId(row.text("question")),
                row.number("revision"),
                row.id("device", DeviceId::new),
                row.longNumber("sequence"),
                read(row.text("answer")),
                certainty(row),
                row.instant("recorded_at"));
    }

    private String written(Answer answer) {
        return json.writerFor(Answer.class).writeValueAsString(answer);
    }

    private static @Nullable String written(@Nullable Certainty certainty) {
        return certainty == null ? null : certainty.name();
    }

    private static @Nullable Certainty certainty(Row row) throws SQLException {
        return row.textOrNull("certainty") == null ? null : row.oneOf("certainty", Certainty.class);
    }

    private Answer read(String text) {
        return json.readValue(text, Answer.class);
    }
}
