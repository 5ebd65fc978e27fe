package org.caseroom.assessment.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Those who got a question, by what they reached in the rest: on steps of a thousandth, so that it stays small however
/// many
/// they are.
final class RestLadder {

    private static final int STEPS = 1000;

    private final int[] participants = new int[STEPS + 1];
    private final double[] shares = new double[STEPS + 1];
    private final Map<String, int[]> chosen = new HashMap<>();

    /// @param rest the share of the points of the other questions
    void add(double rest, double share, Set<String> choices) {
        var step = (int) Math.round(rest * STEPS);
        participants[step]++;
        shares[step] += share;
        choices.forEach(choice -> chosen.computeIfAbsent(choice, _ -> new int[STEPS + 1])[step]++);
    }

    /// So many groups of nearly the same size, the weakest first. Who reached the same in the rest is in the same
    /// group.
    List<Rung> rungs(int groups) {
        var all = Arrays.stream(participants).sum();
        var rungs = new ArrayList<Rung>();
        var below = 0;
        var from = 0;
        for (var group = 0; group < groups; group++) {
            var to = from;
            while (to <= STEPS && (group == groups - 1 || groupOf(below, to, all, groups) <= group)) {
                below += participants[to];
                to++;
            }
            rungs.add(rung(from, to));
            from = to;
        }
        return rungs;
    }

    /// The group in which the middle one of those on a step lies.
    private int groupOf(int below, int step, int all, int groups) {
        return all == 0 ? 0 : (int) ((below + participants[step] / 2.0) * groups / all);
    }

    private Rung rung(int from, int to) {
        var counts = new HashMap<String, Integer>();
        chosen.forEach((choice, steps) ->
                counts.put(choice, Arrays.stream(steps, from, to).sum()));
        var people = Arrays.stream(participants, from, to).sum();
        var reached = Arrays.stream(shares, from, to).sum();
        return new Rung(people, people == 0 ? 0 : reached / people, counts);
    }
}
