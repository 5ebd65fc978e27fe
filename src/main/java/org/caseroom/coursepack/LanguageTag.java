package org.caseroom.coursepack;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// Languages by their tags.
final class LanguageTag {

    private LanguageTag() {}

    /// The language of a tag; the root where it names none.
    static Locale of(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException odd) {
            return Locale.ROOT;
        }
    }
}
