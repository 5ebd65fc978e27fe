package org.caseroom.casework.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.caseroom.casework.Draw;
import org.caseroom.coursepack.ScenarioActivity;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is found by remembering states is the best there is: nobody who searches without remembering any does better,
/// in
/// any scenario of the shipped courses and in many draws of it.
///
/// Nothing is clamped: twice what is best is asked for, so that each euro and each minute counts.
@Tag("seeds")
class OptimumTest {

    private static final int DRAWS = 50;

    static List<Named<ScenarioActivity>> all() {
        return ShippedScenariosTest.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsNeverBeatenByTwoHundredPlaysOfManyDraws(ScenarioActivity activity) {
        isNeverBeaten(activity.scenario(), LongStream.range(0, DRAWS), 200);
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsNeverBeatenByTenThousandPlaysOfSomeDraws(ScenarioActivity activity) {
        isNeverBeaten(activity.scenario(), LongStream.range(DRAWS, DRAWS + 4), 10_000);
    }

    private static void isNeverBeaten(Scenario scenario, LongStream draws, int plays) {
        var demanding = demanding(scenario);
        draws.parallel().forEach(seed -> {
            var figures = Figures.of(Play.of(demanding, new Draw(seed)));

            assertThat(figures.best())
                    .as("draw %d", seed)
                    .isLessThan(1)
                    .isGreaterThanOrEqualTo(figures.mostBySearch(plays, new Draw(1_000_003L * seed + 1)));
        });
    }

    private static Scenario demanding(Scenario scenario) {
        return new Scenario(
                scenario.clock(),
                scenario.gauges(),
                scenario.lots(),
                scenario.events(),
                scenario.scenes(),
                scenario.timeUp(),
                scenario.parts().stream().map(OptimumTest::demanding).toList(),
                scenario.caps());
    }

    private static Scenario.Part demanding(Scenario.Part part) {
        var twice = new Amount(2 * part.best().times(), part.best().of());
        return new Scenario.Part(part.id(), part.title(), part.points(), part.gauge(), part.worst(), twice);
    }
}
