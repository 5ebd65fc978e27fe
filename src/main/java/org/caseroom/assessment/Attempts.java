package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.Taking;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Batches;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The attempts, each with the variant that was drawn for it.
@Repository
class Attempts {

    /// An attempt with the end of its window, which is looked at anew each time: it may have been moved.
    static final String SELECT = """
            select attempt.*, (select closes_at from assessment_window wide
                               where wide.run = attempt.run and wide.activity = attempt.activity) as window_closes_at
            from assessment_attempt attempt
            """;

    private static final RowMapper<Attempt> ATTEMPT = Row.as(Attempts::attempt);

    private final JdbcClient jdbc;
    private final Batches batches;
    private final Variants variants;

    Attempts(JdbcClient jdbc, Batches batches, Variants variants) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.variants = variants;
    }

    void add(Attempt attempt, Variant variant) {
        var pause = attempt.rules().pause();
        jdbc.sql("""
                insert into assessment_attempt (id, participant, run, organization, activity, activity_digest, language, translation, overlay, number, state, seed,
                    pass_mark, review_score, review_answers, review_right_answers, review_explanations, attempts_allowed, cool_down_seconds, counts, pace, retry, certainty, pause_times, pause_seconds, variant, started_at, deadline, purpose)
                values (:id, :participant, :run, :organization, :activity, :activityDigest, :language, :translation, :overlay, :number, :state, :seed,
                    :passMark, :reviewScore, :reviewAnswers, :reviewRightAnswers, :reviewExplanations, :attemptsAllowed, :coolDown, :counts, :pace, :retry, :certainty, :pauseTimes, :pauseSeconds, :variant, :startedAt, :deadline, :purpose)
                """)
                .param("id", attempt.id().value())
                .param("participant", attempt.participant().person().value())
                .param("run", attempt.participant().run().value())
                .param("organization", attempt.participant().organization().value())
                .param("activity", attempt.activity().value())
                .param("activityDigest", attempt.activityDigest().value())
                .param("language", language(attempt.telling()))
                .param("translation", translation(attempt.telling()))
                .param("overlay", overlay(attempt.telling()))
                .param("number", attempt.number())
                .param("state", attempt.state().name())
                .param("seed", attempt.seed())
                .param("passMark", attempt.rules().passMark())
                .param("reviewScore", attempt.rules().review().score().name())
                .param("reviewAnswers", attempt.rules().review().answers().name())
                .param(
                        "reviewRightAnswers",
                        attempt.rules().review().rightAnswers().name())
                .param(
                        "reviewExplanations",
                        attempt.rules().review().explanations().name())
                .param("attemptsAllowed", attempt.rules().attemptsAllowed())
                .param("coolDown", seconds(attempt.rules().coolDown()))
                .param("counts", attempt.rules().counts().name())
                .param("pace", attempt.rules().pace().name())
                .param("retry", attempt.rules().retry().name())
                .param("certainty", attempt.rules().certainty())
                .param("pauseTimes", pause == null ? null : pause.times())
                .param("pauseSeconds", pause == null ? null : seconds(pause.atMost()))
                .param("variant", variants.written(variant))
                .param("startedAt", at(attempt.startedAt()))
                .param("deadline", atOrNull(attempt.ownEnd()))
                .param("purpose", attempt.participant().purpose().name())
                .update();
    }

    /// Leads an open attempt, which the caller has locked, to its next question.
    void move(AttemptId id, int place) {
        jdbc.sql("update assessment_attempt set place = :place where id = :id and state = 'IN_PROGRESS'")
                .param("place", place)
                .param("id", id.value())
                .update();
    }

    /// Stops the clock of an open attempt, which the caller has locked, or lets it go on.
    void pause(Attempt attempt) {
        jdbc.sql("""
                update assessment_attempt set deadline = :deadline, pauses_taken = :taken, paused_until = :until
                where id = :id and state = 'IN_PROGRESS'
                """)
                .param("id", attempt.id().value())
                .param("deadline", atOrNull(attempt.ownEnd()))
                .param("taken", attempt.pauses().taken())
                .param("until", atOrNull(attempt.pauses().until()))
                .update();
    }

    /// Writes down that an attempt, which the caller has locked, was handed in and waits for marks.
    void handIn(Attempt attempt) {
        jdbc.sql("""
                update assessment_attempt set state = 'SUBMITTED', submitted_at = :submittedAt
                where id = :id and state = 'IN_PROGRESS'
                """)
                .param("id", attempt.id().value())
                .param("submittedAt", atOrNull(attempt.submittedAt()))
                .update();
    }

    /// Writes down the result of an attempt that had none.
    void close(Attempt attempt) {
        var result = attempt.knownResult();
        jdbc.sql("""
                update assessment_attempt set state = :state, submitted_at = :submittedAt, score = :score, max_score = :maxScore,
                    passed = :passed
                where id = :id and state in ('IN_PROGRESS', 'SUBMITTED')
                """)
                .param("id", attempt.id().value())
                .param("state", attempt.state().name())
                .param("submittedAt", atOrNull(attempt.submittedAt()))
                .param("score", result.score())
                .param("maxScore", result.maxScore())
                .param("passed", result.passed())
                .update();
    }

    /// Writes down other results of attempts that were graded before.
    void regrade(List<Attempt> attempts) {
        batches.write("""
                update assessment_attempt set score = :score, max_score = :maxScore, passed = :passed
                where id = :id and state = 'GRADED'
                """, attempts, attempt -> {
            var result = attempt.knownResult();
            return new MapSqlParameterSource("id", attempt.id().value())
                    .addValue("score", result.score())
                    .addValue("maxScore", result.maxScore())
                    .addValue("passed", result.passed());
        });
    }

    /// The attempt, locked until the end of the transaction: what is recorded in one attempt happens one after the
    /// other.
    Optional<Attempt> lock(AttemptId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(ATTEMPT)
                .optional();
    }

    Optional<Attempt> find(AttemptId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(ATTEMPT)
                .optional();
    }

    Optional<Attempt> findOf(PersonId participant, AttemptId id) {
        return find(id).filter(attempt -> attempt.participant().person().equals(participant));
    }

    /// All goes of a person at an activity of a run, the first first.
    List<Attempt> of(Participant participant, Slug activity) {
        return jdbc.sql(SELECT + """
                where participant = :participant and run = :run and activity = :activity order by number
                """)
                .param("participant", participant.person().value())
                .param("run", participant.run().value())
                .param("activity", activity.value())
                .query(ATTEMPT)
                .list();
    }

    /// Graded attempts of a person in a run whose score is not told at once.
    List<Attempt> scoredInSecret(PersonId participant, RunId run) {
        return jdbc.sql(SELECT + """
                where participant = :participant and run = :run and state = 'GRADED' and review_score <> 'AFTER_SUBMIT'
                """)
                .param("participant", participant.value())
                .param("run", run.value())
                .query(ATTEMPT)
                .list();
    }

    /// Attempts whose deadline has long passed and that nobody has touched since.
    List<AttemptId> overdue(Instant now) {
        return jdbc.sql("""
                select id from assessment_attempt attempt where state = 'IN_PROGRESS' and (deadline < :latest
                    or exists (select 1 from assessment_window wide
                               where wide.run = attempt.run and wide.activity = attempt.activity and wide.closes_at < :latest))
                order by deadline
                """)
                .param("latest", at(now.minus(Attempt.GRACE)))
                .query(Row.as(row -> row.id("id", AttemptId::new)))
                .list();
    }

    /// So few graded attempts of a run that each of these parts of an activity is in one of them.
    List<AttemptId> thatHave(Collection<QuestionId> parts, RunId run, Slug activity) {
        return jdbc.sql("""
                select distinct chosen.attempt from (
                    select min(cast(attempt.id as varchar(36))) as attempt
                    from assessment_question_outcome outcome
                    join assessment_attempt attempt on attempt.id = outcome.attempt
                    where attempt.run = :run and attempt.activity = :activity and attempt.purpose = 'COUNTED'
                        and outcome.question in (:parts)
                    group by outcome.question) chosen
                """)
                .param("run", run.value())
                .param("activity", activity.value())
                .param("parts", parts.stream().map(QuestionId::value).toList())
                .query(Row.as(row -> AttemptId.of(row.text("attempt"))))
                .list();
    }

    /// What an attempt was given, with its truth.
    Variant variant(AttemptId id) {
        return variants.read(jdbc.sql("select variant from assessment_attempt where id = :id")
                .param("id", id.value())
                .query(Row.as(row -> row.text("variant")))
                .single());
    }

    /// The same of several.
    Map<AttemptId, Variant> variants(Collection<AttemptId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, variant from assessment_attempt where id in (:ids)")
                        .param("ids", AttemptId.values(ids))
                        .query(Row.as(
                                row -> Map.entry(row.id("id", AttemptId::new), variants.read(row.text("variant")))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    private static @Nullable Duration duration(@Nullable Integer seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private static @Nullable String language(@Nullable Telling telling) {
        return telling == null ? null : telling.language().toLanguageTag();
    }

    private static @Nullable String translation(@Nullable Telling telling) {
        var translation = telling == null ? null : telling.translation();
        return translation == null ? null : translation.value();
    }

    private static @Nullable String overlay(@Nullable Telling telling) {
        var overlay = telling == null ? null : telling.overlay();
        return overlay == null ? null : overlay.value();
    }

    private static @Nullable Telling telling(Row row) throws SQLException {
        var language = row.textOrNull("language");
        var translation = row.textOrNull("translation");
        return language == null
                ? null
                : new Telling(Locale.forLanguageTag(language), digest(translation), digest(row.textOrNull("overlay")));
    }

    private static @Nullable Digest digest(@Nullable String value) {
        return value == null ? null : new Digest(value);
    }

    private static ReviewRules review(Row row) throws SQLException {
        return new ReviewRules(
                row.oneOf("review_score", ReviewRules.When.class),
                row.oneOf("review_answers", ReviewRules.When.class),
                row.oneOf("review_right_answers", ReviewRules.When.class),
                row.oneOf("review_explanations", ReviewRules.When.class));
    }

    private static Taking.@Nullable Pause pause(Row row) throws SQLException {
        var times = row.numberOrNull("pause_times");
        var atMost = duration(row.numberOrNull("pause_seconds"));
        return times == null || atMost == null ? null : new Taking.Pause(times, atMost);
    }

    static Attempt attempt(Row row) throws SQLException {
        var score = row.decimalOrNull("score");
        return new Attempt(
                row.id("id", AttemptId::new),
                new Participant(
                        row.id("participant", PersonId::new),
                        row.id("run", RunId::new),
                        row.id("organization", OrganizationId::new),
                        row.oneOf("purpose", Purpose.class)),
                new Slug(row.text("activity")),
                new Digest(row.text("activity_digest")),
                telling(row),
                row.number("number"),
                row.oneOf("state", AttemptState.class),
                row.longNumber("seed"),
                new Attempt.Rules(
                        row.decimal("pass_mark"),
                        review(row),
                        row.numberOrNull("attempts_allowed"),
                        duration(row.numberOrNull("cool_down_seconds")),
                        row.oneOf("counts", Taking.Counts.class),
                        row.oneOf("pace", Taking.Pace.class),
                        row.oneOf("retry", Taking.Retry.class),
                        row.flag("certainty"),
                        pause(row)),
                row.instant("started_at"),
                row.instantOrNull("deadline"),
                row.instantOrNull("window_closes_at"),
                row.number("place"),
                new Attempt.Pauses(row.number("pauses_taken"), row.instantOrNull("paused_until")),
                row.instantOrNull("submitted_at"),
                score == null ? null : new Attempt.Result(score, row.decimal("max_score"), row.flag("passed")));
    }
}
