package org.caseroom.identity;

import java.util.Locale;

/// The platform does not speak this language.
public class LanguageNotOfferedException extends RuntimeException {

    public LanguageNotOfferedException(Locale language) {
        super("The platform does not speak %s.".formatted(language.toLanguageTag()));
    }
}
