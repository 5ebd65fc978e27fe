package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A part of the house that consists of screens one can go to.
abstract class HostileScreens extends HostilePart {

    HostileScreens(HostileHouse house) {
        super(house);
    }

    abstract List<HostileScreen> screens();

    @ParameterizedTest
    @MethodSource("screens")
    void nothingRunsOnAScreen(HostileScreen screen) {
        var text =
                quiet(house.walks(screen.onward(), screen.paths().apply(house).map(path -> "/" + path)));

        for (var shown : screen.shown()) {
            assertThat(Payloads.missingIn(text, house.entered.taken(shown)))
                    .as("payloads as %s that don't show", shown)
                    .isEmpty();
        }
    }
}
