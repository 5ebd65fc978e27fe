package org.caseroom.coursepack.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.caseroom.coursepack.finding.Phrase;

/// Guesses which of the known words somebody meant. Guessing is a courtesy, so it never takes long: one of very many
/// words is not looked for.
final class Suggestion {

    private static final int LONGEST = 64;
    private static final int MOST_KNOWN = 300;

    private Suggestion() {}

    /// The nearest known word.
    static Phrase.Near forWord(String word, Collection<String> known) {
        if (word.length() > LONGEST || known.size() > MOST_KNOWN) {
            return Phrase.Near.NONE;
        }
        var nearest = "";
        var farthest = Math.max(1, Math.min(3, word.length() / 3));
        for (var candidate : known.stream().sorted().toList()) {
            var distance = distance(word, candidate, farthest);
            if (distance <= farthest) {
                nearest = candidate;
                farthest = distance - 1;
            }
        }
        return new Phrase.Near(nearest);
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbour; more than the limit as
    /// soon as
    /// it is clear that there are more.
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        var tooFar = limit + 1;
        var beforeLast = new int[0];
        var last = IntStream.rangeClosed(0, other.length()).toArray();
        var wasNear = true;
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            Arrays.fill(row, tooFar);
            row[0] = i;
            var isNear = i <= limit;
            for (var j = Math.max(1, i - limit); j <= Math.min(other.length(), i + limit); j++) {
                row[j] = step(beforeLast, last, row, one, other, i, j);
                isNear |= row[j] <= limit;
            }
            if (!isNear && !wasNear) {
                return tooFar;
            }
            wasNear = isNear;
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int step(int[] beforeLast, int[] last, int[] row, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }
}
