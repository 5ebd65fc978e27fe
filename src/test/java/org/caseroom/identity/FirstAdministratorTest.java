package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.junit.jupiter.api.Test;

/// The link that makes the first administrator, in a store of its own.
@StoreTest(properties = "caseroom.test=first-administrator")
class FirstAdministratorTest {

    private static final String PASSWORD = "a long enough password";

    private final FirstAdministrator first;
    private final SigningIn signingIn;
    private final TestClock clock;

    FirstAdministratorTest(FirstAdministrator first, SigningIn signingIn, TestClock clock) {
        this.first = first;
        this.signingIn = signingIn;
        this.clock = clock;
    }

    /// One story, because there is only one first administrator in a store.
    @Test
    void aLinkWorksOnceForADayAndOnlyTheNewestOne() {
        var old = first.issue().orElseThrow();
        var tooLate = first.issue().orElseThrow();
        assertThat(first.works(old)).isFalse();
        assertThat(first.works("made up")).isFalse();

        clock.travel(Duration.ofHours(24).plusSeconds(1));
        assertThat(first.works(tooLate)).isFalse();
        assertThat(welcome(tooLate, PASSWORD)).isEmpty();

        var link = first.issue().orElseThrow();
        assertThatThrownBy(() -> welcome(link, "too short")).hasMessageContaining("at least 12 characters");
        assertThat(first.works(link)).as("a mistake does not use it up").isTrue();

        var token = welcome(link, PASSWORD).orElseThrow();
        assertThat(signingIn.whoHolds(token))
                .hasValueSatisfying(
                        actor -> assertThat(actor.holds(Role.ADMINISTRATOR)).isTrue());
        assertThat(welcome(link, PASSWORD)).isEmpty();
        assertThat(first.issue()).as("there is an administrator now").isEmpty();
    }

    private java.util.Optional<String> welcome(String token, String password) {
        return first.welcome(token, "Ana Lucía", "World", new SignInName("ana"), password, "test");
    }
}
