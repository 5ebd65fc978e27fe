package org.caseroom.fact;

import com.ibm.icu.text.DateTimePatternGenerator;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.caseroom.shared.words.Languages;

/// The day, the month or the year of which a fact was true, as precisely as it is known.
///
/// @param text such as `2026-05-21`, `2026-05` or `2026`
/// @param last its last day
public record AsOf(String text, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /// @throws IllegalArgumentException if it is no day, month or year
    static AsOf of(String text) {
        try {
            return new AsOf(
                    text,
                    switch (text.length()) {
                        case YEAR -> Year.parse(text).atMonth(12).atEndOfMonth();
                        case MONTH -> YearMonth.parse(text).atEndOfMonth();
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException("%s is no day, month or year".formatted(text), noDate);
        }
    }

    public String in(Locale language) {
        var locale = Languages.dates(language);
        return switch (text.length()) {
            case YEAR -> text;
            case MONTH -> monthOf(locale).format(last);
            default ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(last);
        };
    }

    private static DateTimeFormatter monthOf(Locale locale) {
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMMM");
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
