package org.caseroom.assessment;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What participants did not fully answer, and whether they may know by now how it should have been: for the feature
/// that lets them practise it.
@Service
@Transactional(readOnly = true)
public class Misses {

    private static final String MISSED = """
            select attempt.participant, attempt.activity, outcome.question, max(attempt.submitted_at) as last_at,
                max(case when answer.certainty = 'CERTAIN' then 1 else 0 end) = 1 as certain
            from assessment_attempt attempt
            join assessment_question_outcome outcome on outcome.attempt = attempt.id
            left join assessment_answer answer on answer.attempt = outcome.attempt and answer.question = outcome.question
            where %s and outcome.score < outcome.max_score
                and not exists (select 1 from assessment_piece piece
                                where piece.attempt = outcome.attempt and piece.question = outcome.question)
            group by attempt.participant, attempt.activity, outcome.question
            order by attempt.participant, outcome.question
            """;

    private final JdbcClient jdbc;
    private final Reviewing reviewing;

    Misses(JdbcClient jdbc, Reviewing reviewing) {
        this.jdbc = jdbc;
        this.reviewing = reviewing;
    }

    /// A question that somebody did not fully answer in attempts at an activity.
    ///
    /// @param lastAt when they handed in the last one of these
    /// @param certain whether they had said in one of these that they were certain
    public record Missed(PersonId participant, Slug activity, QuestionId question, Instant lastAt, boolean certain) {}

    /// The questions of a graded attempt that did not get all their points; what people marked is none of them.
    public List<Missed> of(AttemptId attempt) {
        return jdbc.sql(MISSED.formatted("attempt.id = :attempt"))
                .param("attempt", attempt.value())
                .query(Row.as(Misses::missed))
                .list();
    }

    /// What these participants of a run did not fully answer in any of their graded attempts, as above.
    public List<Missed> of(RunId run, Collection<PersonId> participants) {
        return participants.isEmpty()
                ? List.of()
                : jdbc.sql(MISSED.formatted("""
                        attempt.run = :run and attempt.participant in (:participants)
                            and attempt.purpose = 'COUNTED' and attempt.state = 'GRADED'"""))
                        .param("run", run.value())
                        .param(
                                "participants",
                                participants.stream().map(PersonId::value).toList())
                        .query(Row.as(Misses::missed))
                        .list();
    }

    private static Missed missed(Row row) throws SQLException {
        return new Missed(
                row.id("participant", PersonId::new),
                new Slug(row.text("activity")),
                new QuestionId(row.text("question")),
                row.instant("last_at"),
                row.flag("certain"));
    }

    /// The activities of a run at which this person has an attempt that is open.
    public Set<Slug> openActivities(PersonId participant, RunId run) {
        return new HashSet<>(jdbc.sql("""
                select distinct activity from assessment_attempt
                where participant = :participant and run = :run and state = 'IN_PROGRESS' and purpose = 'COUNTED'
                """)
                .param("participant", participant.value())
                .param("run", run.value())
                .query(Row.as(row -> new Slug(row.text("activity"))))
                .list());
    }

    /// Whether this person is shown why the answers of their last graded attempt at an activity were right or
    /// wrong.
    public boolean areExplained(PersonId participant, RunId run, Slug activity) {
        return jdbc.sql("""
                select id from assessment_attempt
                where participant = :participant and run = :run and activity = :activity and state = 'GRADED'
                    and purpose = 'COUNTED'
                order by number desc limit 1
                """)
                .param("participant", participant.value())
                .param("run", run.value())
                .param("activity", activity.value())
                .query(Row.as(row -> row.id("id", AttemptId::new)))
                .optional()
                .filter(attempt -> reviewing.isExplained(participant, attempt))
                .isPresent();
    }
}
