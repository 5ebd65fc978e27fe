package org.caseroom.casework.trial;

import java.util.List;

/// What many answers reached, each as a share of all points, 0 to 1.
///
/// @param count how many there were
/// @param highest99 what one in a hundred reaches or exceeds
public record Shares(int count, double mean, double highest99) {

    static final Shares NONE = new Shares(0, 0, 0);

    private static final int HUNDRED = 100;
    private static final int NINETY_NINE = 99;

    public static Shares of(List<Double> reached) {
        if (reached.isEmpty()) {
            return NONE;
        }
        var sorted = reached.stream().sorted().toList();
        return new Shares(
                sorted.size(),
                sorted.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                sorted.get(sorted.size() * NINETY_NINE / HUNDRED));
    }
}
