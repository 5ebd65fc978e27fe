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
    private final Responses responses;
    private final QuestionOutcomes outcomes;
    private final DoneSoFar done;
    private final Carried carried;
    private final JsonMapper json;

    RegradedAttempts(
            JdbcClient jdbc,
            Variants variants,
            Responses responses,
            QuestionOutcomes outcomes,
            DoneSoFar done,
            Carried carried,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.variants = variants;
        this.responses = responses;
        this.outcomes = outcomes;
        this.done = done;
        this.carried = carried;
        this.json = json;
    }

    /// An attempt with what it was given, what was done in it, and what each part scored so far.
    ///
    /// @param carried what it takes over from earlier ones
    /// @param others the other goes of this person, as they are graded so far
    record Given(
            Attempt attempt,
            Variant variant,
            Done done,
            List<Carried.Earlier> carried,
            Map<QuestionId, QuestionOutcomes.Points> points,
            List<Attempt> others) {}

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
        // In the whole order of the index: by the id alone, H2 would read all that are left and sort them, each time.
        var attempts = jdbc.sql(Attempts.SELECT + """
                where attempt.run = :run and attempt.activity = :activity and attempt.purpose = 'COUNTED'
                    and attempt.state = 'GRADED' and attempt.id > :last
                order by attempt.run, attempt.activity, attempt.id fetch first %d rows only
                """.formatted(PORTION))
                .param("run", run.value())
                .param("activity", activity.value())
                .param("last", last)
                .query(Row.as(row -> Map.entry(Attempts.attempt(row), variants.read(row.text("variant")))))
                .list();
        return attempts.isEmpty()
                ? new Portion(List.of(), last)
                : portion(
                        attempts,
                        others(run, activity, last, attempts.getLast().getKey().id()));
    }

    private Portion portion(List<Map.Entry<Attempt, Variant>> attempts, Map<AttemptId, List<Attempt>> others) {
        var given =
                attempts.stream().collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue));
        var besides = done.besides(given);
        var answers = responses.answers(given.keySet());
        var takenOver = carried.of(given.keySet());
        var points = outcomes.of(given.keySet());
        return new Portion(
                attempts.stream()
                        .map(each -> {
                            var id = each.getKey().id();
                            return new Given(
                                    each.getKey(),
                                    each.getValue(),
                                    besides.and(id, answers.getOrDefault(id, Map.of())),
                                    takenOver.getOrDefault(id, List.of()),
                                    points.getOrDefault(id, Map.of()),
                                    others.getOrDefault(id, List.of()));
                        })
                        .toList(),
                attempts.getLast().getKey().id().value());
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

    /// The other goes of those whose attempts lie behind one id, up to another.
    private Map<AttemptId, List<Attempt>> others(RunId run, Slug activity, UUID after, AttemptId last) {
        return jdbc
                .sql("""
                select attempt.id as beside, wide.closes_at as window_closes_at, other.*
                from assessment_attempt attempt
                join assessment_attempt other on other.participant = attempt.participant and other.run = attempt.run
                    and other.activity = attempt.activity and other.id <> attempt.id
                left join assessment_window wide on wide.run = attempt.run and wide.activity = attempt.activity
                where other.state = 'GRADED' and attempt.run = :run and attempt.activity = :activity
                    and attempt.id > :after and attempt.id <= :last
                """)
                .param("run", run.value())
                .param("activity", activity.value())
                .param("after", after)
                .param("last", last.value())
                .query(Row.as(row -> Map.entry(row.id("beside", AttemptId::new), Attempts.attempt(row))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
