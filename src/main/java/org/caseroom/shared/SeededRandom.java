package org.caseroom.shared;

import java.util.ArrayList;
import java.util.List;

/// The frozen source of drawn values: SplitMix64 (Steele, Lea, Flood 2014). The same seed gives the same values for
/// ever, so it
/// must never change; its test vectors are those that the authors published.
public final class SeededRandom {

    private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;

    private long state;

    public SeededRandom(long seed) {
        this.state = seed;
    }

    public long nextLong() {
        state += GOLDEN_GAMMA;
        var mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// A whole number from 0 to `bound - 1`, each equally likely (values that would favour some are drawn again).
    public int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("The bound must be positive, it is " + bound);
        }
        while (true) {
            var bits = nextLong() >>> 1;
            var value = bits % bound;
            if (bits - value + (bound - 1) >= 0) {
                return (int) value;
            }
        }
    }

    /// The same elements in a drawn order (Fisher and Yates).
    public <T> List<T> shuffled(List<T> elements) {
        var result = new ArrayList<>(elements);
        for (var last = result.size() - 1; last > 0; last--) {
            var other = below(last + 1);
            var kept = result.get(last);
            result.set(last, result.get(other));
            result.set(other, kept);
        }
        return result;
    }
}
