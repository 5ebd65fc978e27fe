package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;

/// A part of the house in which nothing may run of what people enter. All parts are looked at in one house, by
/// [AnythingEnteredIT].
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostilePart {

    final HostileHouse house;

    HostilePart(HostileHouse house) {
        this.house = house;
    }

    /// What stands there, where nothing runs.
    static String quiet(Trap.Sight sight) {
        assertThat(sight.suspects()).isEmpty();
        return sight.text();
    }

    static String quiet(Stream<Trap.Sight> sights) {
        return sights.map(HostilePart::quiet).collect(Collectors.joining("\n"));
    }

    /// Says that all payloads stand there.
    static void saysEverything(String text) {
        assertThat(Payloads.missingIn(text)).isEmpty();
    }
}
