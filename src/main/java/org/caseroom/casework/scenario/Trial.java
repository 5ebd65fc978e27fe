package org.caseroom.casework.scenario;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.casework.Draw;
import org.caseroom.casework.scenario.BestPlay.TooManyStatesException;

/// Tries a scenario out before anybody takes it: solves a few draws of it, the extreme ones among them, and plays it by
/// chance.
///
/// @param passMark the share of the points from which it is passed, 0 to 1
public record Trial(Scenario scenario, double passMark) {

    /// So many states a scenario may have.
    public static final int MOST_STATES = 100_000;

    /// So often, in per cent, one may pass by chance.
    public static final int MOST_BY_CHANCE = 5;

    private static final int DRAWS = 1;
    private static final int PLAYS = 100;
    private static final double TOLERANCE = 1e-9;
    private static final int KEPT = 200;

    /// A course is read whenever one of its files is saved, and each time its scenarios are what they were.
    private static final LoadingCache<Trial, List<Flaw>> FOUND =
            Caffeine.newBuilder().maximumSize(KEPT).build(Trial::flaws);

    /// @param passMark the share of the points from which it is passed, 0 to 1
    public static List<Flaw> of(Scenario scenario, double passMark) {
        return FOUND.get(new Trial(Bones.of(scenario), passMark));
    }

    private List<Flaw> flaws() {
        var flaws = ways();
        return flaws.isEmpty() ? plays() : flaws;
    }

    private List<Flaw> ways() {
        var ways = new Ways(scenario);
        var reached = ways.reachable(List.of(scenario.scenes().getFirst().id(), scenario.timeUp()));
        var ends = scenario.scenes().stream()
                .filter(Scenario.Scene::end)
                .map(Scenario.Scene::id)
                .toList();
        return scenario.scenes().stream()
                .flatMap(scene -> {
                    if (!reached.contains(scene.id())) {
                        return Stream.of(new Flaw.Unreachable(scene.id()));
                    }
                    return ways.reachable(scene.id()).stream().anyMatch(ends::contains)
                            ? Stream.<Flaw>empty()
                            : Stream.of(new Flaw.WithoutWayOut(scene.id()));
                })
                .toList();
    }

    private List<Flaw> plays() {
        var passed = 0;
        var worst = 100;
        var draws = draws();
        for (var drawn : draws) {
            var machine = new Machine(scenario, drawn);
            var grading = new Grading(scenario, machine.terms());
            try {
                worst = Math.min(worst, best(machine, grading));
            } catch (TooManyStatesException tooMany) {
                return List.of(new Flaw.TooLarge(MOST_STATES));
            }
            passed += passed(machine, grading);
        }
        var flaws = new ArrayList<Flaw>();
        if (worst < 100) {
            flaws.add(new Flaw.NeverFull(worst));
        }
        if (passed * 100 > MOST_BY_CHANCE * PLAYS * draws.size()) {
            flaws.add(new Flaw.PassedByChance(passed * 100 / (PLAYS * draws.size())));
        }
        return flaws;
    }

    private int best(Machine machine, Grading grading) {
        var best = new BestPlay(machine, grading, MOST_STATES).from(machine.start(Machine.Witness.NOBODY));
        return (int) Math.floor(100 * (best.score() / maxScore() + TOLERANCE));
    }

    private int passed(Machine machine, Grading grading) {
        return (int) IntStream.range(0, PLAYS)
                .mapToDouble(seed -> grading.score(byChance(machine, new Draw(seed))))
                .filter(score -> score >= passMark * maxScore())
                .count();
    }

    private static State byChance(Machine machine, Draw draw) {
        var state = machine.start(Machine.Witness.NOBODY);
        while (!machine.isOver(state)) {
            state = machine.after(state, draw.pick(machine.offered(state)), Machine.Witness.NOBODY);
        }
        return state;
    }

    /// All least, all most, and some between.
    private List<Map<String, Integer>> draws() {
        var extremes = Stream.of(true, false).map(this::extreme);
        var between = IntStream.range(0, DRAWS).mapToObj(seed -> Drawing.lots(scenario, new Draw(seed)));
        return Stream.concat(extremes, between).distinct().toList();
    }

    private Map<String, Integer> extreme(boolean least) {
        var drawn = new HashMap<String, Integer>();
        for (var lot : scenario.lots()) {
            var most = lot.least() + (lot.most() - lot.least()) / lot.step() * lot.step();
            drawn.put(lot.id(), (least ? lot.least() : most) + drawn.getOrDefault(lot.after(), 0));
        }
        return drawn;
    }

    private int maxScore() {
        return scenario.parts().stream().mapToInt(Scenario.Part::points).sum();
    }
}
