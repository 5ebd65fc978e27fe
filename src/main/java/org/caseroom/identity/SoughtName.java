package org.caseroom.identity;

import java.text.Normalizer;
import org.caseroom.shared.store.StoredNames;

/// Part of a name that somebody looks for, as SQL: whatever the case, and with or without the marks, so that "tran"
/// finds Trần.
final class SoughtName {

    private SoughtName() {}

    /// Whether the column contains what the parameter of that name looks for.
    static String in(String column, String parameter) {
        return "%s like %s escape '!'".formatted(StoredNames.plain(column), StoredNames.plain(":" + parameter));
    }

    /// What the parameter holds for a text.
    static String pattern(String text) {
        return StoredNames.containing(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
