package org.caseroom.identity;

import java.text.Normalizer;
import java.util.Optional;
import org.caseroom.shared.SingleLine;

/// What a person or an organization is called, in its one normal form: no outer spaces, no control characters, NFKC.
public record DisplayName(String value) {

    public static final int LONGEST = 200;

    public DisplayName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC);
        if (value.isBlank() || value.length() > LONGEST || !SingleLine.is(value)) {
            throw new IllegalArgumentException(
                    "A name has 1 to %d characters, none of which controls anything.".formatted(LONGEST));
        }
    }

    /// The name that was entered, if it is one.
    public static Optional<DisplayName> of(String entered) {
        try {
            return Optional.of(new DisplayName(entered));
        } catch (IllegalArgumentException nobodysName) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
