package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.caseroom.question.UnreadableFormulaException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small arithmetic of calculated questions.
class FormulaTest {

    private static final Map<String, BigDecimal> VALUES =
            Map.of("loss", new BigDecimal("4800"), "kept", new BigDecimal("240.50"), "n", new BigDecimal("3"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 4 - 3 | 3",
                "24 / 4 / 2 | 3",
                "-n * -2 | 6",
                "2 - -n | 5",
                "-(n + 1) | -4",
                "kept / loss * 100 | 5.010416666666666666666666666666667",
                "round(kept / loss * 100, 2) | 5.01",
                "round(2.5, 0) | 3",
                "round(-2.5, 0) | -3",
                "floor(loss / n / 7) | 228",
                "floor(-0.5) | -1",
                "min(loss, kept, 7) | 7",
                "max(loss, kept) | 4800",
                "0.1 + 0.2 | 0.3",
                "1/3+1/3+1/3 | 0.9999999999999999999999999999999999"
            })
    void itCalculatesInDecimals(String formula, String result) {
        assertThat(Formula.of(formula).of(VALUES)).isEqualByComparingTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + | INCOMPLETE | ''",
                "(1 + 2 | INCOMPLETE | ''",
                "1 2 | UNEXPECTED | 2",
                "loss ** 2 | UNEXPECTED | *",
                "loss × 2 | UNEXPECTED | ×",
                "2 ^ 3 | UNEXPECTED | ^",
                "1,5 | UNEXPECTED | ','",
                "1.2.3 | UNEXPECTED | .",
                "Loss + 1 | UNEXPECTED | Loss",
                "--n | UNEXPECTED | -",
                "sqrt(4) | UNKNOWN_FUNCTION | sqrt",
                "round(loss) | ARGUMENTS | round",
                "round(loss, n) | ARGUMENTS | round",
                "round(loss, 11) | ARGUMENTS | round",
                "round(loss, 1.5) | ARGUMENTS | round",
                "floor(1, 2) | ARGUMENTS | floor",
                "min(1) | ARGUMENTS | min"
            })
    void whatItCannotReadItSaysWhere(String formula, Reason reason, String words) {
        assertThatThrownBy(() -> Formula.of(formula))
                .isInstanceOfSatisfying(UnreadableFormulaException.class, unreadable -> {
                    assertThat(unreadable.reason()).isEqualTo(reason);
                    assertThat(unreadable.words()).isEqualTo(words);
                });
    }

    @Test
    void itsSizeIsBounded() {
        assertThatThrownBy(() -> Formula.of("(".repeat(60) + "1" + ")".repeat(60)))
                .isInstanceOf(UnreadableFormulaException.class);
        assertThatThrownBy(() -> Formula.of("1+".repeat(150) + "1")).isInstanceOf(UnreadableFormulaException.class);
        assertThat(Formula.of("999999999999999*".repeat(12) + "9").of(VALUES).precision())
                .isLessThanOrEqualTo(34);
    }

    @Test
    void itKnowsTheValuesItSpeaksOf() {
        assertThat(Formula.of("round(loss / max(n, 2), 1) - -kept").names())
                .containsExactlyInAnyOrder("loss", "n", "kept");
    }

    @Test
    void dividingByNothingIsUndefined() {
        assertThatThrownBy(() -> Formula.of("1 / (n - 3)").of(VALUES)).isInstanceOf(ArithmeticException.class);
    }
}
