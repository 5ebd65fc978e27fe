package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.Person;
import org.caseroom.identity.PersonChangedException;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.SignInNameTakenException;
import org.caseroom.shared.words.Words;

/// What is said of a person, to be changed. Where somebody else was faster, it shows what they changed, and what was
/// entered stays.
class DetailsPanel extends Section {

    private final transient KeepingPeople keeping;
    private final transient CurrentPerson current;
    private final transient PersonId person;
    private final transient Consumer<PersonDetails> saved;
    private final PersonForm form;
    private final Div meanwhile = new Div();
    private transient PersonDetails seen;

    /// @param saved is told what was saved
    DetailsPanel(
            KeepingPeople keeping,
            OrganizationTree organizations,
            Words words,
            CurrentPerson current,
            Person person,
            boolean mayChange,
            Consumer<PersonDetails> saved) {
        this.keeping = keeping;
        this.current = current;
        this.person = person.id();
        this.saved = saved;
        this.seen = person.details();
        form = new PersonForm(organizations, words);
        form.show(seen);
        meanwhile.addClassName("notice");
        meanwhile.getElement().setAttribute("role", "alert").setAttribute("data-kind", "warn");
        meanwhile.setVisible(false);
        addClassName("cr-card");
        add(new H2(getTranslation("people.person.details")), form);
        if (mayChange) {
            var save = new Button(getTranslation("people.person.save"), _ -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            add(meanwhile, save);
        } else {
            form.setReadOnly();
        }
    }

    private void save() {
        form.details()
                .ifPresent(details -> Told.tries(this, () -> {
                    try {
                        keeping.change(current.actor(), person, seen, details);
                        Told.done(getTranslation("people.person.saved"));
                        saved.accept(details);
                    } catch (SignInNameTakenException taken) {
                        form.taken();
                    } catch (PersonChangedException faster) {
                        catchUp(faster.now());
                    }
                }));
    }

    private void catchUp(PersonDetails now) {
        var changed = form.catchUp(seen, now);
        seen = now;
        meanwhile.removeAll();
        meanwhile.add(new Paragraph(getTranslation("people.person.changed", "changes", String.join(" · ", changed))));
        meanwhile.setVisible(true);
    }
}
