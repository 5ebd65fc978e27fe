package org.caseroom.assessment;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What participants did not fully answer, and whether they may know by now how it should have been: for the feature
/// that lets them practise it.
@Service
@Transactional(readOnly = true)
public class Misses {

    private static final String ATTEMPTS =
            "select id, participant, activity, submitted_at from assessment_attempt where %s";

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
    public record Missed(PersonId participant, Slug activity, QuestionId question, Instant lastAt, boolean certain) {

        private Missed and(Missed other) {
            return new Missed(
                    participant,
                    activity,
                    question,
                    other.lastAt.isAfter(lastAt) ? other.lastAt : lastAt,
                    certain || other.certain);
        }
    }

    /// The questions of a graded attempt that did not get all their points; what people marked is none of them.
    public List<Missed> of(AttemptId attempt) {
        return missedIn(jdbc.sql(ATTEMPTS.formatted("id = :attempt"))
                .param("attempt", attempt.value())
                .query(Row.as(Misses::attempted))
                .list());
    }

    /// What these participants of a run did not fully answer in any of their graded attempts, as above.
    public List<Missed> of(RunId run, Collection<PersonId> participants) {
        return missedIn(ByIds.find(
                participants,
                some -> jdbc.sql(ATTEMPTS.formatted("""
                        run = :run and participant in (:participants) and purpose = 'COUNTED' and state = 'GRADED'"""))
                        .param("run", run.value())
                        .param("participants", some)
                        .query(Row.as(Misses::attempted))
                        .list()));
    }

    private record Attempted(AttemptId attempt, PersonId participant, Slug activity, Instant submittedAt) {

        Missed missed(Miss miss) {
            return new Missed(participant, activity, miss.question(), submittedAt, miss.certain());
        }
    }

    private static Attempted attempted(Row row) throws SQLException {
        return new Attempted(
                row.id("id", AttemptId::new),
                row.id("participant", PersonId::new),
                new Slug(row.text("activity")),
                row.instant("submitted_at"));
    }

    /// Each question that a participant missed in an activity once.
    private List<Missed> missedIn(List<Attempted> attempts) {
        record Asked(PersonId participant, Slug activity, QuestionId question) {}
        var byId = attempts.stream().collect(Collectors.toMap(Attempted::attempt, Function.identity()));
        var all = new LinkedHashMap<Asked, Missed>();
        for (var miss : misses(byId.keySet())) {
            var missed = Objects.requireNonNull(byId.get(miss.attempt())).missed(miss);
            all.merge(new Asked(missed.participant(), missed.activity(), missed.question()), missed, Missed::and);
        }
        return List.copyOf(all.values());
    }

    private record Miss(AttemptId attempt, QuestionId question, boolean certain) {}

    /// Without the attempts beside them, and each answer looked up alone: joined, PostgreSQL may read what
    /// everybody
    /// scored to find what a few missed.
    private List<Miss> misses(Collection<AttemptId> attempts) {
        return ByIds.find(
                attempts,
                some -> jdbc.sql("""
                select attempt, question,
                    coalesce((select answer.certainty from assessment_answer answer
                              where answer.attempt = outcome.attempt and answer.question = outcome.question), '')
                        = 'CERTAIN' as certain
                from assessment_question_outcome outcome
                where attempt in (:attempts) and score < max_score
                    and not exists (select 1 from assessment_piece piece
                                    where piece.attempt = outcome.attempt and piece.question = outcome.question)
                order by attempt, question
                """)
                        .param("attempts", some)
                        .query(Row.as(row -> new Miss(
                                row.id("attempt", AttemptId::new),
                                new QuestionId(row.text("question")),
                                row.flag("certain"))))
                        .list());
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
