package org.caseroom.authoring.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Moments as these screens say them, in UTC, because authors sit in many zones.
final class Times {

    private Times() {}

    static String of(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atOffset(ZoneOffset.UTC));
    }
}
