package org.caseroom.casework;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.shared.words.Words;

/// Speaks through the catalogue of words. What is filled in is set apart from its surroundings, so that an address
/// stays left to right within Arabic.
public final class CatalogueSpeaker implements Speaker {

    private final Words words;
    private final Locale locale;

    public CatalogueSpeaker(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    @Override
    public String html(Said said) {
        return switch (said) {
            case Said.Words(var key, var with) -> words.text(locale, key, setApart(with));
            case Said.Value(var text) -> text.isEmpty() ? "" : "<bdi>" + escaped(text) + "</bdi>";
            case Said.Code(var text) -> "<code dir=\"ltr\">" + escaped(text) + "</code>";
        };
    }

    private static Map<String, String> setApart(Map<String, String> with) {
        return with.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> "<bdi>" + escaped(each.getValue()) + "</bdi>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
