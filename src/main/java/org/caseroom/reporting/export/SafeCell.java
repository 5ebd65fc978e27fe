package org.caseroom.reporting.export;

import org.jspecify.annotations.Nullable;

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before what would make one of it (CWE-1236).
final class SafeCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    static String of(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
