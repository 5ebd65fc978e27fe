package org.caseroom.assessment;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What each question of a graded attempt scored.
@Repository
class QuestionOutcomes {

    private final JdbcClient jdbc;

    QuestionOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Points reached and points to be had.
    record Points(QuestionId question, double score, double maxScore) {}

    void add(AttemptId attempt, Points points) {
        jdbc.sql(
                        "insert into assessment_question_outcome (attempt, question, score, max_score) values (:attempt, :question, :score, :maxScore)")
                .param("attempt", attempt.value())
                .param("question", points.question().value())
                .param("score", points.score())
                .param("maxScore", points.maxScore())
                .update();
    }

    /// Writes down what became another one.
    ///
    /// @param was what stands there
    /// @param is what is to stand there
    void replace(AttemptId attempt, Set<Points> was, List<Points> is) {
        var before = was.stream().collect(Collectors.toMap(Points::question, points -> points));
        var after = is.stream().map(Points::question).collect(Collectors.toSet());
        before.keySet().stream()
                .filter(question -> !after.contains(question))
                .forEach(question -> remove(attempt, question));
        for (var points : is) {
            if (!before.containsKey(points.question())) {
                add(attempt, points);
            } else if (!points.equals(before.get(points.question()))) {
                change(attempt, points);
            }
        }
    }

    private void change(AttemptId attempt, Points points) {
        jdbc.sql("""
                update assessment_question_outcome set score = :score, max_score = :maxScore
                where attempt = :attempt and question = :question
                """)
                .param("attempt", attempt.value())
                .param("question", points.question().value())
                .param("score", points.score())
                .param("maxScore", points.maxScore())
                .update();
    }

    private void remove(AttemptId attempt, QuestionId question) {
        jdbc.sql("delete from assessment_question_outcome where attempt = :attempt and question = :question")
                .param("attempt", attempt.value())
                .param("question", question.value())
                .update();
    }

    static Points points(Row row) throws SQLException {
        return new Points(new QuestionId(row.text("question")), row.decimal("score"), row.decimal("max_score"));
    }

    Map<QuestionId, Points> of(AttemptId attempt) {
        return jdbc
                .sql("select * from assessment_question_outcome where attempt = :attempt")
                .param("attempt", attempt.value())
                .query(Row.as(QuestionOutcomes::points))
                .stream()
                .collect(Collectors.toMap(Points::question, points -> points));
    }
}
