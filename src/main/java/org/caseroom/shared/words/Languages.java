package org.caseroom.shared.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that people may choose from, in the order in which they are offered. Each has a catalogue of its own,
/// `catalogue/<language>/`.
public final class Languages {

    public static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.of("vi"));

    private Languages() {}

    /// The offered language of a tag, such as `vi`.
    public static Optional<Locale> of(String tag) {
        return OFFERED.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    /// How days and times are written in a language. English is read in many countries: the day before the month,
    /// as most
    /// of them write it, and 24 hours.
    public static Locale dates(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    /// What a language calls itself.
    public static String nameOf(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
