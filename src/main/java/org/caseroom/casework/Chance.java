package org.caseroom.casework;

import org.caseroom.shared.Score;

/// What is left of a score once what a guesser gets has been taken away: full marks stay 1, and guessing is worth
/// nothing.
final class Chance {

    private Chance() {}

    static Score corrected(double raw, double byChance) {
        return byChance >= 1 ? Score.clamped(raw) : Score.clamped((raw - byChance) / (1 - byChance));
    }

    /// The harmonic mean of precision and recall (van Rijsbergen 1979); 0 where nothing was hit.
    static double f1(int hits, int marked, int sought) {
        return hits == 0 ? 0 : 2.0 * hits / (marked + sought);
    }
}
