package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How passwords are kept outside of the tests.
class PasswordGateTest {

    private static final String PASSWORD = "a password of nobody";

    private final PasswordGate gate = new PasswordGate(new PasswordCost());

    @Test
    void aHashNamesItsAlgorithmAndItsCost() {
        assertThat(gate.hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void theSamePasswordHasAnotherHashEachTimeAndFitsBoth() {
        var first = gate.hash(PASSWORD);
        var second = gate.hash(PASSWORD);

        assertThat(first).isNotEqualTo(second);
        assertThat(gate.matches(PASSWORD, first)).isTrue();
        assertThat(gate.matches(PASSWORD, second)).isTrue();
        assertThat(gate.matches(PASSWORD + " ", first)).isFalse();
    }

    @Test
    void aHashOfAnotherCostStillFits() {
        var cheap = new PasswordGate(new CheapPasswords().cheapCost()).hash(PASSWORD);

        assertThat(cheap).contains("$m=8,t=1,p=1$");
        assertThat(gate.matches(PASSWORD, cheap)).isTrue();
    }

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(gate.matchesNobody("the password of nobody at all")).isFalse();
    }
}
