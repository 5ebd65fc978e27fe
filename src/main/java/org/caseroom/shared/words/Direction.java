package org.caseroom.shared.words;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/// Which way a language is written.
public enum Direction {
    LTR,
    RTL;

    public static Direction of(Locale locale) {
        return ULocale.forLocale(locale).isRightToLeft() ? RTL : LTR;
    }

    /// The value of the attribute `dir`.
    public String html() {
        return this == RTL ? "rtl" : "ltr";
    }
}
