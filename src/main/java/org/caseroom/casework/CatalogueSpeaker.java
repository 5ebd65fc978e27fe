package org.caseroom.casework;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
            case Said.Words(var key, var with, var phrases) -> words.text(locale, key, filled(with, phrases));
            case Said.Value(var text) -> text.isEmpty() ? "" : setApart(escaped(text));
            case Said.Code(var text) -> "<code dir=\"ltr\">" + escaped(text) + "</code>";
        };
    }

    private Map<String, String> filled(Map<String, String> with, Map<String, Said> phrases) {
        var all = new HashMap<String, String>();
        with.forEach((name, text) -> all.put(name, setApart(escaped(text))));
        phrases.forEach((name, each) -> all.put(name, setApart(html(each))));
        return all;
    }

    private static String setApart(String html) {
        return "<bdi>" + html + "</bdi>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
