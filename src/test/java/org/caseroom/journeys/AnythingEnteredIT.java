package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.journeys.Entered.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.caseroom.StoreTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Whatever somebody enters anywhere, it is text: nothing of it runs where it shows, in a real browser. The parts stand
/// in
/// classes of their own and are nested here, so that they share one server with everything that was entered.
@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(
        named = "caseroom.test.store",
        matches = "postgres",
        disabledReason = "What a browser makes of a text does not depend on the store.")
class AnythingEnteredIT {

    private final HostileHouse everything;

    AnythingEnteredIT(ApplicationContext application, @LocalServerPort int port) {
        everything = new HostileHouse(application, port);
    }

    @BeforeAll
    void enterEverything() {
        everything.enterEverything();
    }

    @AfterAll
    void close() {
        everything.close();
    }

    @Nested
    class People extends HostilePeople {

        People() {
            super(everything);
        }
    }

    @Nested
    class CoursesAsTheyAreWritten extends HostileWriting {

        CoursesAsTheyAreWritten() {
            super(everything);
        }
    }

    @Nested
    class LessonsAndQuizzes extends HostileReading {

        LessonsAndQuizzes() {
            super(everything);
        }
    }

    @Nested
    class CasesAndScenarios extends HostilePlaying {

        CasesAndScenarios() {
            super(everything);
        }
    }

    @Nested
    class Results extends HostileResults {

        Results() {
            super(everything);
        }
    }

    @Nested
    class Traces extends HostileTraces {

        Traces() {
            super(everything);
        }
    }

    @Nested
    class Addresses extends HostileAddresses {

        Addresses() {
            super(everything);
        }
    }

    @Test
    void everyTextThatIsTakenIsLookedForSomewhere() {
        var lookedFor = EnumSet.noneOf(Text.class);
        Stream.of(HostilePeople.SCREENS, HostileWriting.SCREENS, HostileResults.SCREENS, HostileTraces.SCREENS)
                .flatMap(List::stream)
                .forEach(screen -> lookedFor.addAll(screen.shown()));

        assertThat(lookedFor).containsExactlyInAnyOrder(Text.values());
        for (var text : EnumSet.complementOf(EnumSet.of(Text.EMAIL))) {
            assertThat(everything.entered.taken(text))
                    .as("taken as %s", text)
                    .hasSizeGreaterThan(Payloads.ALL.size() - 2);
        }
    }
}
