package org.caseroom.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.Taking;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// One person's go at one activity. Open until submitted, then only its score may change, by regrade.
///
/// @param telling null where it is in the language of the course, whatever that is
/// @param ownEnd when its own time is over; null is no limit. A pause moves it when it begins
/// @param windowEnd when the window of its activity closes, whatever its own time; null is never
/// @param place how many questions were left for good, where one can't come back to them
record Attempt(
        AttemptId id,
        Participant participant,
        Slug activity,
        Digest activityDigest,
        @Nullable Telling telling,
        int number,
        AttemptState state,
        long seed,
        Rules rules,
        Instant startedAt,
        @Nullable Instant ownEnd,
        @Nullable Instant windowEnd,
        int place,
        Pauses pauses,
        @Nullable Instant submittedAt,
        @Nullable Result result) {

    /// How long after the deadline a response that was on its way still counts.
    static final Duration GRACE = Duration.ofSeconds(30);

    /// The rules that the attempt started under; a later version of the activity doesn't change them.
    record Rules(
            double passMark,
            ReviewRules review,
            @Nullable Integer attemptsAllowed,
            @Nullable Duration coolDown,
            Taking.Counts counts,
            Taking.Pace pace,
            Taking.Retry retry,
            boolean certainty,
            Taking.@Nullable Pause pause) {}

    /// How often its clock was stopped.
    ///
    /// @param until the end of the last pause, which needs nobody to end it; null where there was none
    record Pauses(int taken, @Nullable Instant until) {

        static final Pauses NONE = new Pauses(0, null);
    }

    /// What a closed attempt scored.
    record Result(double score, double maxScore, boolean passed) {

        double scaled() {
            return maxScore == 0 ? 0 : score / maxScore;
        }
    }

    /// Null where it is that of the course.
    @Nullable
    Locale language() {
        return telling == null ? null : telling.language();
    }

    boolean isOpen() {
        return state.isOpen();
    }

    /// Nobody marks what was only tried out.
    boolean isAwaitingMarks() {
        return state == AttemptState.SUBMITTED && participant.counts();
    }

    boolean isSequential() {
        return rules.pace() == Taking.Pace.SEQUENTIAL;
    }

    /// The earlier of its own end and that of its window; null is never.
    @Nullable
    Instant deadline() {
        if (ownEnd == null || windowEnd == null) {
            return ownEnd == null ? windowEnd : ownEnd;
        }
        return ownEnd.isBefore(windowEnd) ? ownEnd : windowEnd;
    }

    boolean isTimeUp(Instant now) {
        var deadline = deadline();
        return deadline != null && now.isAfter(deadline);
    }

    boolean isPaused(Instant now) {
        return isOpen() && pauses.until() != null && now.isBefore(pauses.until());
    }

    /// From when the next attempt may begin; null while this one is open, and where one needn't wait.
    @Nullable
    Instant nextAt() {
        return submittedAt == null || rules.coolDown() == null ? null : submittedAt.plus(rules.coolDown());
    }

    Attempt at(int next) {
        return with(state.then(AttemptState.IN_PROGRESS), ownEnd, next, pauses, submittedAt, result);
    }

    /// Its clock stands still for as long as a pause may last.
    ///
    /// @throws NoPauseLeftException if its author allows none, or all have been taken
    Attempt paused(Instant now) {
        var pause = rules.pause();
        if (pause == null || ownEnd == null || pauses.taken() >= pause.times()) {
            throw new NoPauseLeftException(id);
        }
        return with(
                state.then(AttemptState.IN_PROGRESS),
                ownEnd.plus(pause.atMost()),
                place,
                new Pauses(pauses.taken() + 1, now.plus(pause.atMost())),
                submittedAt,
                result);
    }

    /// @throws IllegalStateException if it was never paused
    Instant pausedUntil() {
        var until = pauses.until();
        if (until == null) {
            throw new IllegalStateException("Attempt %s was never paused.".formatted(id));
        }
        return until;
    }

    /// What was left of the pause is given back.
    Attempt wentOn(Instant now) {
        if (!isPaused(now) || ownEnd == null) {
            return this;
        }
        return with(
                state.then(AttemptState.IN_PROGRESS),
                ownEnd.minus(Duration.between(now, pausedUntil())),
                place,
                new Pauses(pauses.taken(), now),
                submittedAt,
                result);
    }

    /// What a graded attempt scored.
    ///
    /// @throws IllegalStateException if it is open, or waits for marks
    Result knownResult() {
        if (result == null) {
            throw new IllegalStateException("Attempt %s has no score yet.".formatted(id));
        }
        return result;
    }

    boolean isOverdue(Instant now) {
        var deadline = deadline();
        return isOpen() && deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    /// Once its score is known; that may be long after it was handed in.
    Attempt graded(Instant now, double score, double maxScore) {
        return closed(state.then(AttemptState.GRADED), submittedAt == null ? now : submittedAt, score, maxScore);
    }

    /// Handed in, to be marked by people.
    Attempt handedIn(Instant now) {
        return with(state.then(AttemptState.SUBMITTED), ownEnd, place, pauses, now, null);
    }

    /// The same, once its score is another one.
    Attempt regraded(double score, double maxScore) {
        if (submittedAt == null) {
            throw new IllegalStateException("Attempt %s is still open.".formatted(id));
        }
        return closed(state, submittedAt, score, maxScore);
    }

    private Attempt closed(AttemptState then, Instant at, double score, double maxScore) {
        // A hair of tolerance: seven of ten thirds must reach 70 per cent whatever the sum of doubles says.
        var passed = score + 1e-9 >= rules.passMark() * maxScore;
        return with(then, ownEnd, place, pauses, at, new Result(score, maxScore, passed));
    }

    private Attempt with(
            AttemptState then,
            @Nullable Instant end,
            int at,
            Pauses taken,
            @Nullable Instant submitted,
            @Nullable Result scored) {
        return new Attempt(
                id,
                participant,
                activity,
                activityDigest,
                telling,
                number,
                then,
                seed,
                rules,
                startedAt,
                end,
                windowEnd,
                at,
                taken,
                submitted,
                scored);
    }
}
