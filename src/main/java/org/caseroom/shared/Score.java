package org.caseroom.shared;

/// How right an answer or a piece of work is, 0 to 1.
public record Score(double value) {

    public static final Score NONE = new Score(0);
    public static final Score FULL = new Score(1);

    public Score {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A score lies between 0 and 1, this is " + value);
        }
    }

    /// The nearest score to a number that may lie outside 0 to 1.
    public static Score clamped(double value) {
        return new Score(Math.clamp(value, 0, 1));
    }
}
