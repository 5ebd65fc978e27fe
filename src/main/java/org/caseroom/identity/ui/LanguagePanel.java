package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.function.Consumer;
import org.caseroom.shared.words.Words;

/// The language in which the platform speaks to somebody, and a way to choose another. A choice loads the page anew, so
/// that everything on it speaks the language at once.
class LanguagePanel extends Section {

    private final LanguageField language;

    LanguagePanel(Words words, Locale spoken, Consumer<Locale> choose) {
        language = new LanguageField(words);
        if (language.getListDataView().contains(spoken)) {
            language.setValue(spoken);
        }
        addClassName("cr-card");
        var change = new Button(getTranslation("account.language.change"), _ -> {
            choose.accept(language.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        var form = new Div(language);
        form.addClassName("cr-fields");
        add(
                new H2(getTranslation("account.language.title")),
                new Paragraph(getTranslation("account.language.text")),
                form,
                change);
    }
}
