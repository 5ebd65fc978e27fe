package org.caseroom.assessment.analysis;

import java.util.List;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/// How far two people agree who sorted the same things into the same levels, beyond what chance would do.
///
/// Cohen's kappa (1960) takes any difference for one; weighted by squares (Cohen 1968; Fleiss and Cohen 1973), two
/// levels
/// apart count four times as much as one.
///
/// @param pairs how many things both have sorted
/// @param observed the share of them on which they agree, 0 to 1
/// @param kappa null where both used one and the same level throughout, so that chance alone agrees as much
/// @param weighted the same, weighted by squares
public record Agreement(
        int pairs,
        double observed,
        @Nullable Double kappa,
        @Nullable Double weighted) {

    /// One thing: the level that each of the two gave it, counted from 0.
    public record Pair(int one, int other) {}

    /// @param levels how many there are
    public static Agreement of(List<Pair> pairs, int levels) {
        var table = new double[levels][levels];
        pairs.forEach(pair -> table[pair.one()][pair.other()]++);
        var agreed = pairs.stream().filter(pair -> pair.one() == pair.other()).count();
        return new Agreement(
                pairs.size(),
                pairs.isEmpty() ? 0 : (double) agreed / pairs.size(),
                kappa(table, pairs.size(), (one, other) -> one == other ? 0 : 1),
                kappa(table, pairs.size(), (one, other) -> (one - other) * (one - other)));
    }

    /// One less the disagreement that there is, in parts of what chance would make of how often each used each
    /// level.
    private static @Nullable Double kappa(double[][] table, int count, IntBinaryOperator apart) {
        var found = 0.0;
        var expected = 0.0;
        for (var one = 0; one < table.length; one++) {
            for (var other = 0; other < table.length; other++) {
                var weight = apart.applyAsInt(one, other);
                found += weight * table[one][other] / count;
                expected += weight * row(table, one) * column(table, other) / ((double) count * count);
            }
        }
        return count == 0 || expected == 0 ? null : 1 - found / expected;
    }

    private static double row(double[][] table, int index) {
        var sum = 0.0;
        for (var cell : table[index]) {
            sum += cell;
        }
        return sum;
    }

    private static double column(double[][] table, int index) {
        var sum = 0.0;
        for (var cells : table) {
            sum += cells[index];
        }
        return sum;
    }
}
