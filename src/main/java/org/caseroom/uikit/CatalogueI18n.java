package org.caseroom.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Lets Flow speak from the one catalogue. Arguments go as one map, or as name and value in turn.
@Component
public class CatalogueI18n implements I18NProvider {

    private final transient Words words;

    CatalogueI18n(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return words.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return words.text(locale, key, named(arguments));
    }

    private static Map<String, Object> named(Object... arguments) {
        var result = new HashMap<String, Object>();
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> map) {
            map.forEach((name, value) -> result.put((String) name, value));
        } else {
            for (var index = 0; index + 1 < arguments.length; index += 2) {
                result.put((String) arguments[index], arguments[index + 1]);
            }
        }
        return result;
    }
}
