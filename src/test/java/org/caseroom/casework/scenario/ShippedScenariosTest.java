package org.caseroom.casework.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.casework.Draw;
import org.caseroom.coursepack.ScenarioActivity;
import org.caseroom.coursepack.ShippedPacks;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every scenario of the shipped courses must keep to, over a few draws; [OptimumTest] takes many.
class ShippedScenariosTest {

    private static final int DRAWS = 5;
    private static final List<Named<ScenarioActivity>> ALL = Stream.of(
                    "convention-in-practice", "online-fraud", "electronic-evidence", "virtual-asset-laundering")
            .flatMap(ShippedScenariosTest::of)
            .toList();

    private static final Map<Play, List<String>> BEST = new HashMap<>();

    static List<Named<ScenarioActivity>> all() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void theBestLineGetsFullMarksAndPlaysToTheEnd(ScenarioActivity activity) {
        for (var play : plays(activity)) {
            var line = bestLine(play);

            assertThat(play.after(line).over()).isTrue();
            assertThat(play.grade(line).caps()).isEmpty();
            assertThat(Figures.share(play, line)).isEqualTo(1.0);
            assertThat(line).hasSizeBetween(8, 14);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoChoosesByChanceStaysFarBelowThePassMark(ScenarioActivity activity) {
        var shares = Figures.byChance(activity.scenario(), 2_000);

        assertThat(Arrays.stream(shares).average().orElseThrow()).isLessThan(0.3);
        assertThat(Arrays.stream(shares)
                        .filter(share -> share >= activity.taking().passMark())
                        .count())
                .isLessThan(40);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoAlwaysTakesTheLongestTextDoesNotPass(ScenarioActivity activity) {
        for (var play : plays(activity)) {
            assertThat(Figures.share(play, Figures.longest(play))).isLessThan(0.5);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPlayEndsWithinItsLimit(ScenarioActivity activity) {
        var limit = activity.scenario().clock().limit();
        for (var seed = 0; seed < 200; seed++) {
            var play = Play.of(activity.scenario(), new Draw(seed));
            var end = play.after(Figures.byChance(play, new Draw(seed)));

            assertThat(end.over()).isTrue();
            assertThat(end.minute()).isBetween(0, limit);
            assertThat(end.offered()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameChoicesGiveTheSameTurns(ScenarioActivity activity) {
        for (var play : plays(activity)) {
            var line = Figures.byChance(play, new Draw(11));

            for (var turn = 0; turn <= line.size(); turn++) {
                assertThat(play.after(line.subList(0, turn))).isEqualTo(play.after(line.subList(0, turn)));
            }
        }
    }

    /// The minutes of what happens by itself are changed, and until the first of them nothing is different.
    @ParameterizedTest
    @MethodSource("all")
    void aTurnTellsNothingOfTheHiddenScheduleUntilItShowsItself(ScenarioActivity activity) {
        var hidden = hidden(activity.scenario());
        for (var seed = 0; seed < 40; seed++) {
            var play = Play.of(activity.scenario(), new Draw(seed));
            var other = Play.of(activity.scenario(), new Draw(seed + 1_000));
            var drawn = new HashMap<>(play.drawn());
            hidden.forEach(lot -> drawn.put(lot, other.drawn().get(lot)));
            var twin = new Play(play.scenario(), drawn);
            var first = hidden.stream()
                    .mapToInt(lot -> Math.min(drawn.get(lot), play.drawn().get(lot)))
                    .min()
                    .orElseThrow();
            var line = Figures.byChance(play, new Draw(seed));

            for (var turn = 0; turn <= line.size(); turn++) {
                var shown = play.after(line.subList(0, turn));
                if (shown.minute() >= first) {
                    break;
                }
                assertThat(twin.after(line.subList(0, turn))).isEqualTo(shown);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsFilledIn(ScenarioActivity activity) {
        for (var play : plays(activity)) {
            var line = bestLine(play);
            var debrief = play.debrief(line);

            assertThat(debrief.toString() + play.after(line)).doesNotContain("{");
            assertThat(debrief.lostAt()).isZero();
            assertThat(debrief.own()).isEqualTo(debrief.best());
        }
    }

    private static List<Play> plays(ScenarioActivity activity) {
        return IntStream.range(0, DRAWS)
                .mapToObj(seed -> Play.of(activity.scenario(), new Draw(seed)))
                .toList();
    }

    /// To find it takes long, so it is found once for all tests.
    private static List<String> bestLine(Play play) {
        return BEST.computeIfAbsent(play, Play::bestLine);
    }

    private static Set<String> hidden(Scenario scenario) {
        return scenario.events().stream()
                .map(Scenario.Event::at)
                .filter(at -> at != null && !at.of().isEmpty())
                .map(Amount::of)
                .collect(Collectors.toSet());
    }

    private static Stream<Named<ScenarioActivity>> of(String course) {
        return ShippedPacks.named(course).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(ScenarioActivity.class::isInstance)
                .map(ScenarioActivity.class::cast)
                .map(activity -> Named.of(activity.id().value(), activity));
    }
}
