package org.caseroom.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.caseroom.shared.words.Languages;

/// The languages that one can choose from, behind the one that is spoken. A choice loads the page anew, so that
/// everything on it speaks the language at once; what stands in the address comes back with it.
class LanguageMenu extends NativeDetails {

    private final transient Consumer<Locale> choose;

    LanguageMenu(Consumer<Locale> choose) {
        this.choose = choose;
        addClassName("language-menu");
        getElement().setAttribute("data-test", "language-menu");
        var label = new Span(getTranslation("shell.language"));
        label.addClassName("visually-hidden");
        setSummary(label, new Span(" " + Languages.nameOf(getLocale())));
        var languages = new Div();
        languages.addClassName("languages");
        languages.getElement().setAttribute("role", "group").setAttribute("aria-label", label.getText());
        Languages.OFFERED.stream().map(this::button).forEach(languages::add);
        setContent(languages);
    }

    private Component button(Locale language) {
        var button = new NativeButton(Languages.nameOf(language), _ -> speak(language));
        button.getElement().setAttribute("lang", language.toLanguageTag());
        if (language.equals(getLocale())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private void speak(Locale language) {
        choose.accept(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
