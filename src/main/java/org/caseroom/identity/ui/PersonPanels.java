package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.ExtraTime;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.Granting;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.Person;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.ScopeNames;
import org.caseroom.identity.ScopeWords;
import org.caseroom.identity.SignIns;
import org.caseroom.shared.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the panels of a person's page.
@Component
class PersonPanels {

    private final KeepingPeople keeping;
    private final Granting granting;
    private final LettingIn lettingIn;
    private final ForgottenPasswords forgotten;
    private final SignIns signIns;
    private final ExtraTime extra;
    private final KeepingOrganizations organizations;
    private final ScopeWords places;
    private final ObjectProvider<ScopeNames> names;
    private final LinkDesk desk;
    private final CurrentPerson current;
    private final Words words;

    PersonPanels(
            KeepingPeople keeping,
            Granting granting,
            LettingIn lettingIn,
            ForgottenPasswords forgotten,
            SignIns signIns,
            ExtraTime extra,
            KeepingOrganizations organizations,
            ScopeWords places,
            ObjectProvider<ScopeNames> names,
            LinkDesk desk,
            CurrentPerson current,
            Words words) {
        this.keeping = keeping;
        this.granting = granting;
        this.lettingIn = lettingIn;
        this.forgotten = forgotten;
        this.signIns = signIns;
        this.extra = extra;
        this.organizations = organizations;
        this.places = places;
        this.names = names;
        this.desk = desk;
        this.current = current;
        this.words = words;
    }

    /// @param sheet where a new link is shown
    /// @param changed what to do when something has changed
    Section account(Person person, boolean mayChange, Div sheet, Runnable changed) {
        return new AccountPanel(keeping, lettingIn, forgotten, desk, current, person, mayChange, sheet, changed);
    }

    /// @param saved is told what was saved
    Section details(Person person, boolean mayChange, Consumer<PersonDetails> saved) {
        var tree = new OrganizationTree(
                organizations.all(current.actor()), UI.getCurrent().getLocale());
        return new DetailsPanel(keeping, tree, words, current, person, mayChange, saved);
    }

    /// Whether those who belong there are seen.
    boolean manages(OrganizationId organization) {
        return organizations.all(current.actor()).stream()
                .anyMatch(kept -> kept.organization().id().equals(organization));
    }

    /// @param moved whether the person has just come to another organization
    Section roles(Person person, boolean mayChange, boolean moved, Runnable changed) {
        var panel = new RolesPanel(granting, organizations, places, names, current.actor(), person, mayChange, changed);
        if (moved) {
            panel.remindOfElsewhere();
        }
        return panel;
    }

    Section extraTime(Person person, boolean mayChange, Runnable changed) {
        return new ExtraTimePanel(extra, current.actor(), person, mayChange, changed);
    }

    Section signIns(Person person, boolean mayChange, Runnable changed) {
        var actor = current.actor();
        return new SignInsPanel(
                signIns.of(actor, person.id()),
                null,
                mayChange
                        ? signIn -> {
                            signIns.end(actor, person.id(), signIn);
                            changed.run();
                        }
                        : null);
    }
}
