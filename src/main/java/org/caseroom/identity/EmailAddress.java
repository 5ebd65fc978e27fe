package org.caseroom.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where mail reaches somebody. Only what can't be an address is refused; whether it is one, the mail shows.
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s\\p{Cntrl}@<>,;:\"()\\[\\]\\\\]+@[^\\s\\p{Cntrl}@<>,;:\"()\\[\\]\\\\]+");

    public EmailAddress {
        value = value.strip();
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address.");
        }
    }

    /// The address that was entered, if it is one.
    public static Optional<EmailAddress> of(String entered) {
        try {
            return Optional.of(new EmailAddress(entered));
        } catch (IllegalArgumentException nobodysAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
