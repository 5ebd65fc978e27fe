package org.caseroom.competency;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words of the framework in English and whatever else they have been translated into.
public record LocalText(Map<Locale, String> byLanguage) {

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(Locale.ENGLISH)) {
            throw new IllegalArgumentException("There is no English text.");
        }
    }

    /// Reads the column of this name, which is English, and those with a language behind it, such as `name-vi`.
    public static LocalText of(NamedCsvRecord row, String column) {
        var texts = new HashMap<Locale, String>();
        texts.put(Locale.ENGLISH, Sheet.text(row, column));
        row.getFieldsAsMap().forEach((name, text) -> {
            if (name.startsWith(column + "-") && !text.isBlank()) {
                texts.put(Locale.of(name.substring(column.length() + 1)), text);
            }
        });
        return new LocalText(texts);
    }

    /// The language in which a reader gets it: their own, else English.
    public Locale language(Locale reader) {
        var language = Locale.of(reader.getLanguage());
        return byLanguage.containsKey(language) ? language : Locale.ENGLISH;
    }

    public String in(Locale reader) {
        return byLanguage.getOrDefault(language(reader), "");
    }
}
