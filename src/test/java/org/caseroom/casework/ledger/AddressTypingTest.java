package org.caseroom.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseroom.casework.Difficulty;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Trial;
import org.caseroom.casework.kind.Exercise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTypingTest {

    /// In these an address that was to be broken had only one capital, and was one without a checksum once it had
    /// lost
    /// it.
    @ParameterizedTest
    @CsvSource({
        "BASIC, 4011",
        "CORE, 1087",
        "CORE, 2225",
        "CORE, 2341",
        "CORE, 3677",
        "CORE, 6275",
        "ADVANCED, 1532",
        "ADVANCED, 6694"
    })
    void aBrokenAddressStillHasAChecksum(Difficulty difficulty, long seed) {
        var exercise = new Exercise(new AddressTyping(), Settings.of(difficulty));

        assertThat(Trial.of(exercise, seed).unsolved()).isEmpty();
    }
}
