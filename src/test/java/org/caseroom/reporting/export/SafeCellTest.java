package org.caseroom.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "\t=1",
                "\r=1",
                "\n=1",
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
    @ValueSource(strings = {"", "Amina", "O'Neil", "a=b", "1-2", "Trần Minh", "2026-11-24T00:00:00Z", " "})
    void anythingElseStaysWhatItIs(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(SafeCell.of(null)).isEmpty();
    }
}
