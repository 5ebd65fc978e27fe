package org.caseroom.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.ExtraTime;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.Granting;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.Person;
import org.caseroom.identity.ScopeNames;
import org.caseroom.identity.ScopeWords;
import org.caseroom.identity.SignIns;
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
            CurrentPerson current) {
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
    }

    /// @param sheet where a new link is shown
    /// @param changed what to do when something has changed
    Section account(Person person, boolean mayChange, Div sheet, Runnable changed) {
        return new AccountPanel(keeping, lettingIn, forgotten, desk, current, person, mayChange, sheet, changed);
    }

    Section roles(Person person, boolean mayChange, Runnable changed) {
        return new RolesPanel(granting, organizations, places, names, current.actor(), person, mayChange, changed);
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
