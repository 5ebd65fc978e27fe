package org.caseroom.assessment;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.store.Batches;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What each question of a graded attempt scored.
@Repository
class QuestionOutcomes {

    private final JdbcClient jdbc;
    private final Batches batches;

    QuestionOutcomes(JdbcClient jdbc, Batches batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Points reached and points to be had.
    record Points(QuestionId question, double score, double maxScore) {}

    private record Scored(AttemptId attempt, Points points) {

        MapSqlParameterSource values() {
            return new MapSqlParameterSource("attempt", attempt.value())
                    .addValue("question", points.question().value())
                    .addValue("score", points.score())
                    .addValue("maxScore", points.maxScore());
        }
    }

    /// Writes down what the questions of an attempt scored that was not graded before.
    void add(AttemptId attempt, List<Points> points) {
        add(points.stream().map(each -> new Scored(attempt, each)).toList());
    }

    /// Writes down what became another one.
    void replace(List<Regraded> regraded) {
        batches.write(
                "delete from assessment_question_outcome where attempt = :attempt and question = :question",
                scored(regraded, Regraded::removed),
                Scored::values);
        batches.write("""
                update assessment_question_outcome set score = :score, max_score = :maxScore
                where attempt = :attempt and question = :question
                """, scored(regraded, Regraded::changed), Scored::values);
        add(scored(regraded, Regraded::added));
    }

    private void add(Collection<Scored> scored) {
        batches.write("""
                insert into assessment_question_outcome (attempt, question, score, max_score)
                values (:attempt, :question, :score, :maxScore)
                """, scored, Scored::values);
    }

    private static List<Scored> scored(List<Regraded> regraded, Function<Regraded, List<Points>> points) {
        return regraded.stream()
                .flatMap(each -> points.apply(each).stream()
                        .map(point -> new Scored(each.after().id(), point)))
                .toList();
    }

    private static Points points(Row row) throws SQLException {
        return new Points(new QuestionId(row.text("question")), row.decimal("score"), row.decimal("max_score"));
    }

    Map<QuestionId, Points> of(AttemptId attempt) {
        return of(List.of(attempt)).getOrDefault(attempt, Map.of());
    }

    /// The same of several; those that are not graded are left out.
    Map<AttemptId, Map<QuestionId, Points>> of(Collection<AttemptId> attempts) {
        return ByIds.find(
                        attempts,
                        some -> jdbc.sql("select * from assessment_question_outcome where attempt in (:attempts)")
                                .param("attempts", some)
                                .query(Row.as(row -> new Scored(row.id("attempt", AttemptId::new), points(row))))
                                .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Scored::attempt,
                        Collectors.toMap(scored -> scored.points().question(), Scored::points)));
    }
}
