package org.caseroom.assessment.analysis;

import org.jspecify.annotations.Nullable;

/// What a group reached before a course and after it, in two tests that each of them took.
///
/// @param participants who took both
/// @param before the share of the points that they reached on average in the first test, 0 to 1
/// @param after the same in the second
public record Gain(int participants, double before, double after) {

    /// With fewer nothing is told: it would say more about these few than about the course.
    public static final int FEWEST = 5;

    /// A hair of tolerance: shares are quotients of doubles.
    private static final double HAIR = 1e-9;

    public double difference() {
        return after - before;
    }

    /// How much of what was still missing before was reached after (R. R. Hake's normalized gain): 0 is nothing of
    /// it and
    /// 1 is all. Null where nothing was missing.
    public @Nullable Double normalized() {
        return before >= 1 - HAIR ? null : Double.valueOf(difference() / (1 - before));
    }

    public boolean isTold() {
        return participants >= FEWEST;
    }
}
