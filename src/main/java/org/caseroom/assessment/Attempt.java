package org.caseroom.assessment;

import java.time.Duration;
import java.time.Instant;
import org.caseroom.question.Quiz;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// One person's go at one activity. Open until submitted, then only its score may change, by regrade.
record Attempt(
        AttemptId id,
        Participant participant,
        Slug activity,
        Digest activityDigest,
        int number,
        AttemptState state,
        long seed,
        Rules rules,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant submittedAt,
        @Nullable Result result) {

    /// How long after the deadline a response that was on its way still counts.
    static final Duration GRACE = Duration.ofSeconds(30);

    /// The rules that the attempt started under; a later version of the activity doesn't change them.
    record Rules(
            double passMark,
            Quiz.Feedback feedback,
            @Nullable Integer attemptsAllowed) {}

    /// What a closed attempt scored.
    record Result(double score, double maxScore, boolean passed) {

        double scaled() {
            return maxScore == 0 ? 0 : score / maxScore;
        }
    }

    boolean isOpen() {
        return state == AttemptState.IN_PROGRESS;
    }

    /// What a closed attempt scored.
    ///
    /// @throws IllegalStateException if it is open
    Result knownResult() {
        if (result == null) {
            throw new IllegalStateException("Attempt %s is still open.".formatted(id));
        }
        return result;
    }

    boolean isOverdue(Instant now) {
        return isOpen() && deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    Attempt graded(Instant now, double score, double maxScore) {
        if (!isOpen()) {
            throw new IllegalStateException("Attempt %s is closed already.".formatted(id));
        }
        return closed(now, score, maxScore);
    }

    /// The same, once its score is another one.
    Attempt regraded(double score, double maxScore) {
        if (submittedAt == null) {
            throw new IllegalStateException("Attempt %s is still open.".formatted(id));
        }
        return closed(submittedAt, score, maxScore);
    }

    private Attempt closed(Instant at, double score, double maxScore) {
        // A hair of tolerance: seven of ten thirds must reach 70 per cent whatever the sum of doubles says.
        var passed = score + 1e-9 >= rules.passMark() * maxScore;
        return new Attempt(
                id,
                participant,
                activity,
                activityDigest,
                number,
                AttemptState.GRADED,
                seed,
                rules,
                startedAt,
                deadline,
                at,
                new Result(score, maxScore, passed));
    }
}
