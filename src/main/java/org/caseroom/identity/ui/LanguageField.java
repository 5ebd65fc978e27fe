package org.caseroom.identity.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.caseroom.shared.words.Words;

/// A field for the language in which the platform speaks to somebody.
class LanguageField extends Select<Locale> {

    LanguageField(Words words) {
        var choices = choices(words);
        setLabel(getTranslation("people.field.language"));
        setItems(choices);
        setItemLabelGenerator(locale -> locale.getDisplayName(locale));
        // As in an import: that of whoever brings them.
        setValue(choices.contains(getLocale()) ? getLocale() : Locale.ENGLISH);
    }

    /// The languages that somebody speaks: none with a region, which the pseudo-locales have.
    private static List<Locale> choices(Words words) {
        return words.locales().stream()
                .filter(locale -> locale.getCountry().isEmpty())
                .toList();
    }
}
