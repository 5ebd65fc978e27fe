package org.caseroom.identity;

import java.text.Normalizer;
import java.util.Locale;

/// A name as it is compared with others: whatever the case and however many spaces.
public final class PlainName {

    private PlainName() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
