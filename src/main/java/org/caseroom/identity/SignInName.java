package org.caseroom.identity;

import java.text.Normalizer;
import java.util.Locale;

/// The name under which somebody signs in, in its one normal form: no outer spaces, NFKC, lower case.
public record SignInName(String value) {

    private static final int LONGEST = 200;

    public SignInName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A sign-in name has 1 to %d characters.".formatted(LONGEST));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
