package org.caseroom.assessment;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    void replace(AttemptId attempt, List<Points> points) {
        jdbc.sql("delete from assessment_question_outcome where attempt = :attempt")
                .param("attempt", attempt.value())
                .update();
        points.forEach(each -> add(attempt, each));
    }

    /// Those of several attempts.
    Map<AttemptId, List<Points>> of(Collection<UUID> attempts) {
        return jdbc
                .sql("select * from assessment_question_outcome where attempt in (:attempts)")
                .param("attempts", attempts)
                .query(Row.as(row -> Map.entry(row.id("attempt", AttemptId::new), points(row))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Points points(Row row) throws SQLException {
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
