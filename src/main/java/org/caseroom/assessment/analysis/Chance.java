package org.caseroom.assessment.analysis;

/// The normal distribution.
final class Chance {

    private static final double SERIES_UP_TO = 3;
    private static final int TERMS = 100;

    private Chance() {}

    /// How probable it is to lie so many deviations or more from the middle, on either side.
    static double beyondEither(double deviations) {
        var z = Math.abs(deviations);
        return z < SERIES_UP_TO ? 1 - 2 * density(z) * series(z) : 2 * density(z) * fraction(z);
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /// z + z³/3 + z⁵/15 + …
    private static double series(double z) {
        var term = z;
        var sum = z;
        for (var n = 1; n < TERMS; n++) {
            term *= z * z / (2 * n + 1);
            sum += term;
        }
        return sum;
    }

    /// 1/(z + 1/(z + 2/(z + …
    private static double fraction(double z) {
        var value = z;
        for (var n = TERMS; n > 0; n--) {
            value = z + n / value;
        }
        return 1 / value;
    }
}
