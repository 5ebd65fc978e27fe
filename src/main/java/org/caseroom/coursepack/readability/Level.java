package org.caseroom.coursepack.readability;

/// About which level of the Common European Framework of Reference one needs for a text, as far as its grade can tell.
public enum Level {
    B1(7),
    B2(10),
    C1(13),
    C2(Double.POSITIVE_INFINITY);

    private final double below;

    Level(double below) {
        this.below = below;
    }

    static Level of(double grade) {
        for (var level : values()) {
            if (grade < level.below) {
                return level;
            }
        }
        return C2;
    }
}
