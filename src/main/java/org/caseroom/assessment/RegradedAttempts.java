package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The graded attempts at an activity of a run, portion by portion, so that memory does not grow with their number.
@Repository
class RegradedAttempts {

    private static final int PORTION = 500;
    private static final int MOST_ANSWERS = 40;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Variants variants;
    private final QuestionOutcomes outcomes;
    private final JsonMapper json;

    RegradedAttempts(JdbcClient jdbc, Variants variants, QuestionOutcomes outcomes, JsonMapper json) {
        this.jdbc = jdbc;
        this.variants = variants;
        this.outcomes = outcomes;
        this.json = json;
    }

    /// An attempt with what it was given, what was answered, and what each part scored so far.
    record Given(
            Attempt attempt, Variant variant, Map<QuestionId, Answer> answers, List<QuestionOutcomes.Points> points) {}

    /// A portion and where the next one begins.
    record Portion(List<Given> attempts, UUID last) {

        boolean isLast() {
            return attempts.size() < PORTION;
        }
    }

    Portion first(RunId run, Slug activity) {
        return after(run, activity, BEFORE_ALL);
    }

    Portion after(RunId run, Slug activity, UUID last) {
        var attempts = jdbc.sql(Attempts.SELECT + """
                where attempt.run = :run and attempt.activity = :activity and attempt.purpose = 'COUNTED'
                    and attempt.state = 'GRADED' and attempt.id > :last
                order by attempt.id fetch first %d rows only
                """.formatted(PORTION))
                .param("run", run.value())
                .param("activity", activity.value())
                .param("last", last)
                .query(Row.as(row -> Map.entry(Attempts.attempt(row), row.text("variant"))))
                .list();
        if (attempts.isEmpty()) {
            return new Portion(List.of(), last);
        }
        var ids = attempts.stream().map(each -> each.getKey().id().value()).toList();
        var answers = answers(ids);
        var points = outcomes.of(ids);
        return new Portion(
                attempts.stream()
                        .map(each -> new Given(
                                each.getKey(),
                                variants.read(each.getValue()),
                                answers.getOrDefault(each.getKey().id(), Map.of()),
                                points.getOrDefault(each.getKey().id(), List.of())))
                        .toList(),
                ids.getLast());
    }

    /// The answers to a question, the most frequent first.
    List<Regrading.GivenAnswer> given(RunId run, Slug activity, QuestionId question) {
        return jdbc.sql("""
                select answer.answer as answer, count(*) as times
                from assessment_answer answer
                join assessment_attempt attempt on attempt.id = answer.attempt
                where attempt.run = :run and attempt.activity = :activity and attempt.purpose = 'COUNTED'
                    and attempt.state = 'GRADED' and answer.question = :question
                group by answer.answer order by times desc, answer.answer fetch first %d rows only
                """.formatted(MOST_ANSWERS))
                .param("run", run.value())
                .param("activity", activity.value())
                .param("question", question.value())
                .query(Row.as(row -> new Regrading.GivenAnswer(
                        json.readValue(row.text("answer"), Answer.class), row.number("times"))))
                .list();
    }

    private record Said(AttemptId attempt, QuestionId question, Answer answer) {}

    private Map<AttemptId, Map<QuestionId, Answer>> answers(List<UUID> attempts) {
        return jdbc
                .sql("select attempt, question, answer from assessment_answer where attempt in (:attempts)")
                .param("attempts", attempts)
                .query(Row.as(row -> new Said(
                        row.id("attempt", AttemptId::new),
                        new QuestionId(row.text("question")),
                        json.readValue(row.text("answer"), Answer.class))))
                .stream()
                .collect(Collectors.groupingBy(Said::attempt, Collectors.toMap(Said::question, Said::answer)));
    }
}
