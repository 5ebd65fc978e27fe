package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.caseroom.identity.PasswordRule.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which passwords are taken.
class PasswordRuleTest {

    private static final String[] NAMES = {"Trần Thị Minh", "minh.tran@police.example", "Nairobi Police"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "qqqqqqqqqqqq",
                "qwertyuiop12",
                "123456789012",
                "abcdefghijkl",
                "administrator1",
                "Summer2026!!",
                "passwordpassword",
                "caseroom2026!",
                "tranthiminh12",
                "Trần Thị Minh1",
                "nairobipolice1",
                "minh.tran@police.example"
            })
    void whatEverybodyWouldTryIsEasyToGuess(String password) {
        assertThat(PasswordRule.fault(password, NAMES)).hasValue(Fault.EASY_TO_GUESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sentence of one's own",
                "correct horse battery staple",
                "xk3mPq9Lw2Zt",
                "con mèo vàng leo cây cau",
                "con meo vang leo cay cau",
                "الكلمات الأربع البعيدة"
            })
    void wordsThatHaveNothingToDoWithEachOtherAreTaken(String password) {
        assertThat(PasswordRule.fault(password, NAMES)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewWhateverTheyAre() {
        assertThat(PasswordRule.fault("xk3mPq9Lw2Z", NAMES)).hasValue(Fault.TOO_SHORT);
        assertThat(PasswordRule.fault("", NAMES)).hasValue(Fault.TOO_SHORT);
    }

    /// Somebody may try to keep the server busy.
    @ParameterizedTest
    @ValueSource(strings = {"|!1il$5s7+t%x2z", "4@8({[<369", "a", "2026-11-27", "p4$$w0rd"})
    void aLongPasswordCostsNoMoreThanAShortOne(String part) {
        assertTimeout(Duration.ofMinutes(1), () -> PasswordRule.fault(part.repeat(10_000), NAMES));
    }
}
