package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.function.Supplier;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.IssuedLink;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.Person;
import org.caseroom.identity.PersonState;
import org.caseroom.shared.words.StatusWords;

/// How a person gets in: a new link, a reset, and disabling.
class AccountPanel extends Section {

    private final transient KeepingPeople keeping;
    private final transient LettingIn lettingIn;
    private final transient ForgottenPasswords forgotten;
    private final transient LinkDesk desk;
    private final transient CurrentPerson current;
    private final transient Person person;
    private final Div sheet;
    private final transient Runnable changed;

    AccountPanel(
            KeepingPeople keeping,
            LettingIn lettingIn,
            ForgottenPasswords forgotten,
            LinkDesk desk,
            CurrentPerson current,
            Person person,
            boolean mayChange,
            Div sheet,
            Runnable changed) {
        this.keeping = keeping;
        this.lettingIn = lettingIn;
        this.forgotten = forgotten;
        this.desk = desk;
        this.current = current;
        this.person = person;
        this.sheet = sheet;
        this.changed = changed;
        addClassName("cr-card");
        add(
                new H2(getTranslation("people.account.title")),
                new Paragraph(getTranslation("people.account." + StatusWords.word(person.state()))));
        if (person.id().equals(current.actor().person())) {
            add(new Anchor("account", getTranslation("people.account.own")));
        } else if (mayChange) {
            add(actions());
        }
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("cr-actions");
        if (person.state() == PersonState.DISABLED) {
            actions.add(button("enable", this::enable));
        } else {
            var link = button("link", () -> issue(() -> lettingIn.issue(current.actor(), person.id())));
            if (person.state() == PersonState.INVITED) {
                link.addThemeVariants(ButtonVariant.PRIMARY);
            }
            var disable = button("disable", () -> ask("disable", this::disable));
            disable.addThemeVariants(ButtonVariant.ERROR);
            actions.add(link);
            if (person.state() == PersonState.ACTIVE) {
                actions.add(button(
                        "reset", () -> ask("reset", () -> issue(() -> lettingIn.reset(current.actor(), person.id())))));
            }
            actions.add(disable);
        }
        return actions;
    }

    private Button button(String act, Runnable does) {
        return new Button(getTranslation("people.account.do." + act), _ -> does.run());
    }

    private void ask(String act, Runnable does) {
        Told.asks(this, "people.account.ask." + act, Map.of("name", person.name()), does);
    }

    private void issue(Supplier<IssuedLink> makes) {
        var ui = getUI().orElseThrow();
        Told.tries(this, () -> {
            var made = desk.sheet(person, makes.get(), ui);
            sheet.removeAll();
            sheet.add(made);
            made.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        });
    }

    private void disable() {
        if (Told.tries(this, () -> keeping.disable(current.actor(), person.id()))) {
            forgotten.dismiss(current.actor(), person.id());
            Told.done(getTranslation("people.account.disabled.done", "name", person.name()));
            changed.run();
        }
    }

    private void enable() {
        if (Told.tries(this, () -> keeping.enable(current.actor(), person.id()))) {
            Told.done(getTranslation("people.account.enabled.done", "name", person.name()));
            changed.run();
        }
    }
}
