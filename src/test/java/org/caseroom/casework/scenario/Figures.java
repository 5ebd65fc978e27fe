package org.caseroom.casework.scenario;

import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.casework.Draw;

/// What plays of a scenario come to, for tests to judge.
record Figures(double averageByChance, double passedByChance, double leastBest, int mostStates) {

    private static final int MOST = 400_000;

    /// @param plays how many are played by chance
    static Figures of(Scenario scenario, double passMark, int draws, int plays) {
        var max = scenario.parts().stream().mapToInt(Scenario.Part::points).sum();
        var played = IntStream.range(0, plays)
                .mapToDouble(seed -> byChance(Play.of(scenario, new Draw(seed)), new Draw(seed * 31L + 7)) / max)
                .toArray();
        var solved = IntStream.range(0, draws)
                .mapToObj(seed -> solved(Play.of(scenario, new Draw(seed))))
                .toList();
        return new Figures(
                java.util.Arrays.stream(played).average().orElseThrow(),
                java.util.Arrays.stream(played).filter(score -> score >= passMark).count() / (double) plays,
                solved.stream().mapToDouble(best -> best.from / max).min().orElseThrow(),
                solved.stream().mapToInt(Solved::states).max().orElseThrow());
    }

    record Solved(double from, int states) {}

    static Solved solved(Play play) {
        var machine = new Machine(play.scenario(), play.drawn());
        var best = new BestPlay(machine, new Grading(play.scenario(), machine.terms()), MOST);
        var prospect = best.from(machine.start(Machine.Witness.NOBODY));
        return new Solved(prospect.score(), best.states());
    }

    static double byChance(Play play, Draw draw) {
        var machine = new Machine(play.scenario(), play.drawn());
        var state = machine.start(Machine.Witness.NOBODY);
        while (!machine.isOver(state)) {
            state = machine.after(state, draw.pick(machine.offered(state)), Machine.Witness.NOBODY);
        }
        return new Grading(play.scenario(), machine.terms()).score(state);
    }

    static List<String> line(Play play) {
        return play.bestLine();
    }
}
