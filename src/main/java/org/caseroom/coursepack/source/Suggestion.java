package org.caseroom.coursepack.source;

import java.util.Collection;
import java.util.Comparator;

/// Guesses which of the known words somebody meant.
public final class Suggestion {

    private static final int LONGEST = 64;

    private Suggestion() {}

    /// A sentence with the nearest known word and a blank before it; empty where none is near.
    public static String forWord(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return "";
        }
        var farthest = Math.max(1, Math.min(3, word.length() / 3));
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= farthest)
                .filter(candidate -> distance(word, candidate) <= farthest)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(" Did you mean \"%s\"?"::formatted)
                .orElse("");
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbour.
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
