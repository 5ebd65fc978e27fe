package org.caseroom.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.caseroom.shared.SeededRandom;

/// What a case is drawn from: the same seed gives the same values in the same order, for ever.
public final class Draw {

    /// No case needs nearly as many values. A kind that searches for what its settings leave no room for ends here,
    /// rather than never.
    private static final int MOST_VALUES = 2_000_000;

    private final SeededRandom random;
    private int drawn;

    public Draw(long seed) {
        this.random = new SeededRandom(seed);
    }

    /// A whole number from `least` to `most`, both included.
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /// A whole number from `least` to `most`, both included, in steps from `least` on.
    public long between(long least, long most, long step) {
        return least + step * below(Math.toIntExact((most - least) / step) + 1);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    @SafeVarargs
    public final <T> T pick(T... from) {
        return pick(Arrays.asList(from));
    }

    /// Different elements, in a drawn order.
    public <T> List<T> some(List<T> from, int count) {
        if (count > from.size()) {
            throw new IllegalArgumentException("There are %d, not %d.".formatted(from.size(), count));
        }
        return List.copyOf(shuffledAnew(from).subList(0, count));
    }

    public <T> List<T> shuffled(List<T> elements) {
        return shuffledAnew(elements);
    }

    public byte[] bytes(int count) {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++) {
            bytes[i] = (byte) below(256);
        }
        return bytes;
    }

    /// Lower-case hexadecimal digits of that many bytes.
    public String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    public String digits(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append((char) ('0' + below(10)));
        }
        return text.toString();
    }

    /// Cuts a whole into parts of at least `least` each, all sizes being possible.
    public List<Long> parts(long whole, int count, long least) {
        var cuts = new ArrayList<Long>();
        var free = whole - least * count;
        if (free < 0) {
            throw new IllegalArgumentException("%d is too little for %d parts.".formatted(whole, count));
        }
        for (var i = 0; i < count - 1; i++) {
            cuts.add(Math.floorMod(nextLong(), free + 1));
        }
        cuts.sort(null);
        var parts = new ArrayList<Long>();
        var last = 0L;
        for (var cut : cuts) {
            parts.add(cut - last + least);
            last = cut;
        }
        parts.add(free - last + least);
        return parts;
    }

    private int below(int bound) {
        count(1);
        return random.below(bound);
    }

    private long nextLong() {
        count(1);
        return random.nextLong();
    }

    private <T> List<T> shuffledAnew(List<T> elements) {
        count(elements.size() + 1);
        return random.shuffled(elements);
    }

    private void count(int values) {
        drawn += values;
        if (drawn > MOST_VALUES) {
            throw new EndlessDrawException();
        }
    }
}
