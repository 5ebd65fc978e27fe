package org.caseroom.practice;

import java.time.Duration;
import java.time.Instant;

/// How well something is remembered, and when it should come again: the Free Spaced Repetition Scheduler, version 6,
/// with its default parameters and nine of ten to be remembered. It knows no steps within a day.
///
/// The formulas are those of <https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm>; the test
/// compares with the reference values of py-fsrs.
///
/// @param stability after so many days it is still remembered with a probability of nine in ten
/// @param difficulty 1 to 10
record Memory(double stability, double difficulty, Instant reviewedAt) {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double LEAST_STABILITY = 0.001;
    private static final long LONGEST_DAYS = 36_500;
    private static final double FACTOR = Math.pow(0.9, -1 / W[20]) - 1;

    /// After the first time.
    static Memory first(Rating rating, Instant at) {
        return new Memory(W[rating.grade() - 1], inRange(firstDifficulty(rating)), at);
    }

    /// After one more time.
    Memory reviewed(Rating rating, Instant at) {
        var days = Math.max(0, Duration.between(reviewedAt, at).toDays());
        var next = days < 1 ? sameDay(rating) : rating == Rating.AGAIN ? forgotten(days) : recalled(rating, days);
        return new Memory(Math.max(next, LEAST_STABILITY), nextDifficulty(rating), at);
    }

    /// After how many days it should come again. To remember nine of ten, that is the stability.
    long days() {
        return Math.clamp(Math.round(stability), 1, LONGEST_DAYS);
    }

    Instant dueAt() {
        return reviewedAt.plus(Duration.ofDays(days()));
    }

    private double retrievability(long days) {
        return Math.pow(1 + FACTOR * days / stability, -W[20]);
    }

    private double sameDay(Rating rating) {
        var growth = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (rating.grade() >= Rating.GOOD.grade() ? Math.max(growth, 1) : growth);
    }

    private double recalled(Rating rating, long days) {
        var hard = rating == Rating.HARD ? W[15] : 1;
        var easy = rating == Rating.EASY ? W[16] : 1;
        return stability
                * (1
                        + Math.exp(W[8])
                                * (11 - difficulty)
                                * Math.pow(stability, -W[9])
                                * (Math.exp((1 - retrievability(days)) * W[10]) - 1)
                                * hard
                                * easy);
    }

    private double forgotten(long days) {
        var longTerm = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp((1 - retrievability(days)) * W[14]);
        return Math.min(longTerm, stability / Math.exp(W[17] * W[18]));
    }

    private double nextDifficulty(Rating rating) {
        var change = -W[6] * (rating.grade() - 3) * (10 - difficulty) / 9;
        return inRange(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * (difficulty + change));
    }

    private static double firstDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    private static double inRange(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
