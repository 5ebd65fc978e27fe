package org.caseroom.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.shared.SingleLine;

/// The name under which somebody signs in, in its one normal form: no outer spaces, no control characters, NFKC, lower
/// case.
public record SignInName(String value) {

    private static final int LONGEST = 200;

    public SignInName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > LONGEST || !SingleLine.is(value)) {
            throw new IllegalArgumentException(
                    "A sign-in name has 1 to %d characters, none of which controls anything.".formatted(LONGEST));
        }
    }

    /// The name that was entered, if it is one.
    public static Optional<SignInName> of(String entered) {
        try {
            return Optional.of(new SignInName(entered));
        } catch (IllegalArgumentException nobodysName) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
