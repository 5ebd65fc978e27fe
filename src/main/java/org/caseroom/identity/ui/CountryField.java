package org.caseroom.identity.ui;

import static java.util.Comparator.comparing;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Locale;

/// A field for a country: its name as the reader says it, and its code of ISO 3166-1.
class CountryField extends ComboBox<String> {

    CountryField() {
        setLabel(getTranslation("organizations.field.country"));
        setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(comparing(this::name, Collator.getInstance(getLocale())::compare))
                .toList());
        setItemLabelGenerator(code -> getTranslation("organizations.country", "name", name(code), "code", code));
    }

    private String name(String code) {
        return Locale.of("", code).getDisplayCountry(getLocale());
    }
}
