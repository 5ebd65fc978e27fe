package org.caseroom.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before what would make one of it (CWE-1236).
///
/// Spreadsheets of many countries separate cells by semicolons, and some by tabs; for them a text goes on in a cell of
/// its own after each, so that its beginning is guarded, too.
public final class SafeCell {

    private static final Pattern BEFORE_A_FORMULA = Pattern.compile("""
            ^(?=\\p{Zs}*[=+\\-@\t\r\n＝＋－＠])\
            |(?<=[;\t\r\n])(?=["\\p{Zs}]*[=+\\-@＝＋－＠])""");

    private SafeCell() {}

    public static String of(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return BEFORE_A_FORMULA.matcher(text).replaceAll("'");
    }
}
