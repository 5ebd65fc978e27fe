package org.caseroom.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a spreadsheet would calculate is text instead.
class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t1",
                "\r1",
                "\n1",
                "=cmd|' /C calc'!A0",
                "=",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1"
            })
    void whatBeginsAFormulaGetsAnApostrophe(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '~',
            value = {
                "x;=cmd!A0|x;'=cmd!A0",
                "x; =1|x;' =1",
                "x;\"=1|x;'\"=1",
                "x;;+1|x;;'+1",
                "-1;@A1|'-1;'@A1",
                "x;\u00A0－1|x;'\u00A0－1",
                " =1|' =1"
            })
    void whatWouldBeginAFormulaBehindAnotherSeparatorGetsAnApostrophe(String text, String safe) {
        assertThat(SafeCell.of(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\r", "\n", "\r\n"})
    void whatWouldBeginAFormulaAfterATabOrALineBreakGetsAnApostrophe(String separator) {
        assertThat(SafeCell.of("x" + separator + " =1")).isEqualTo("x" + separator + "' =1");
        assertThat(SafeCell.of(separator + "=1")).isEqualTo("'" + separator + "'=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Amina",
                "O'Neil",
                "a=b",
                "1-2",
                "Trần Minh",
                "2026-11-24T00:00:00Z",
                " ",
                "a; b",
                "a;b=c",
                "a\tb"
            })
    void anythingElseStaysWhatItIs(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(SafeCell.of(null)).isEmpty();
    }
}
