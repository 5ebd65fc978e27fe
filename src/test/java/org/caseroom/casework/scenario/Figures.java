package org.caseroom.casework.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.caseroom.casework.Draw;

/// What plays of one draw come to, for tests to judge: its rules are looked up once, however often it is played.
record Figures(Play play, Machine machine, Grading grading) {

    private static final int MOST_STATES = 400_000;

    /// A line of choices, by their places among those of their scenes, and the share of the points that it gets, 0
    /// to 1.
    private record Line(List<Integer> choices, double share) {}

    static Figures of(Play play) {
        var machine = new Machine(play.scenario(), play.drawn());
        return new Figures(play, machine, new Grading(play.scenario(), machine.terms()));
    }

    /// The shares of the points of so many plays by chance, each of another draw.
    static double[] byChance(Scenario scenario, int plays) {
        return IntStream.range(0, plays)
                .mapToDouble(seed -> of(Play.of(scenario, new Draw(seed)))
                        .line(chance(new Draw(31L * seed + 7)))
                        .share())
                .toArray();
    }

    /// The share of the points that a play gets, 0 to 1.
    static double share(Play play, List<String> line) {
        var graded = play.grade(line);
        return graded.score() / graded.maxScore();
    }

    static List<String> byChance(Play play, Draw draw) {
        var figures = of(play);
        return figures.named(figures.line(chance(draw)));
    }

    /// Always the choice with the longest text.
    static List<String> longest(Play play) {
        var figures = of(play);
        return figures.named(figures.line((offered, state) -> offered.stream()
                .max(Comparator.comparingInt(index ->
                        figures.machine.choice(state, index).text().html().length()))
                .orElseThrow()));
    }

    /// The share of the points that the best line gets, as it is found by remembering states.
    double best() {
        return new BestPlay(machine, grading, MOST_STATES)
                        .from(machine.start(Machine.Witness.NOBODY))
                        .score()
                / points();
    }

    /// The most that so many plays reach that remember no states. One half is by chance; the other follows the best
    /// line
    /// so far up to some turn, and chance from there on.
    double mostBySearch(int plays, Draw draw) {
        var best = line(chance(draw));
        for (var play = 1; play < plays; play++) {
            var kept = play % 2 == 0
                    ? List.<Integer>of()
                    : best.choices().subList(0, draw.between(0, best.choices().size() - 1));
            var line = line(kept, chance(draw));
            best = line.share() > best.share() ? line : best;
        }
        return best.share();
    }

    private Line line(BiFunction<List<Integer>, State, Integer> chooser) {
        return line(List.of(), chooser);
    }

    private Line line(List<Integer> kept, BiFunction<List<Integer>, State, Integer> chooser) {
        var choices = new ArrayList<Integer>();
        var state = machine.start(Machine.Witness.NOBODY);
        while (!machine.isOver(state)) {
            var choice = choices.size() < kept.size()
                    ? kept.get(choices.size())
                    : chooser.apply(machine.offered(state), state);
            choices.add(choice);
            state = machine.after(state, choice, Machine.Witness.NOBODY);
        }
        return new Line(choices, grading.score(state) / points());
    }

    private List<String> named(Line line) {
        var names = new ArrayList<String>();
        var state = machine.start(Machine.Witness.NOBODY);
        for (var choice : line.choices()) {
            names.add(machine.choice(state, choice).id());
            state = machine.after(state, choice, Machine.Witness.NOBODY);
        }
        return names;
    }

    private static BiFunction<List<Integer>, State, Integer> chance(Draw draw) {
        return (offered, _) -> draw.pick(offered);
    }

    private double points() {
        return play.scenario().parts().stream().mapToInt(Scenario.Part::points).sum();
    }
}
