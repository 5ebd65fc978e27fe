package org.caseroom.casework.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.caseroom.casework.Draw;

/// What plays of a scenario come to, for tests to judge.
final class Figures {

    private static final int MOST_STATES = 400_000;

    private Figures() {}

    /// The shares of the points of so many plays by chance, each of another draw.
    static double[] byChance(Scenario scenario, int plays) {
        return IntStream.range(0, plays)
                .mapToDouble(seed -> {
                    var play = Play.of(scenario, new Draw(seed));
                    return share(play, byChance(play, new Draw(31L * seed + 7)));
                })
                .toArray();
    }

    /// The share of the points that a play gets, 0 to 1.
    static double share(Play play, List<String> line) {
        var graded = play.grade(line);
        return graded.score() / graded.maxScore();
    }

    /// The share of the points that the best line gets.
    static double best(Play play) {
        var machine = new Machine(play.scenario(), play.drawn());
        var best = new BestPlay(machine, new Grading(play.scenario(), machine.terms()), MOST_STATES);
        return best.from(machine.start(Machine.Witness.NOBODY)).score()
                / play.scenario().parts().stream()
                        .mapToInt(Scenario.Part::points)
                        .sum();
    }

    static List<String> byChance(Play play, Draw draw) {
        return line(play, (machine, state) -> draw.pick(machine.offered(state)));
    }

    /// Always the choice with the longest text.
    static List<String> longest(Play play) {
        return line(
                play,
                (machine, state) -> machine.offered(state).stream()
                        .max(Comparator.comparingInt(index ->
                                machine.choice(state, index).text().html().length()))
                        .orElseThrow());
    }

    private static List<String> line(Play play, BiFunction<Machine, State, Integer> chooser) {
        var machine = new Machine(play.scenario(), play.drawn());
        var line = new ArrayList<String>();
        var state = machine.start(Machine.Witness.NOBODY);
        while (!machine.isOver(state)) {
            var index = chooser.apply(machine, state);
            line.add(machine.choice(state, index).id());
            state = machine.after(state, index, Machine.Witness.NOBODY);
        }
        return line;
    }
}
