package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Grant;
import org.caseroom.identity.Granting;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.Person;
import org.caseroom.identity.ScopeNames;
import org.caseroom.identity.ScopeWords;
import org.springframework.beans.factory.ObjectProvider;

/// The roles that a person holds and where, with a way to give and to take them.
class RolesPanel extends Section {

    private final transient Granting granting;
    private final transient ScopeWords places;
    private final transient Actor actor;
    private final transient Person person;
    private final boolean mayChange;
    private final transient Runnable changed;

    RolesPanel(
            Granting granting,
            KeepingOrganizations organizations,
            ScopeWords places,
            ObjectProvider<ScopeNames> names,
            Actor actor,
            Person person,
            boolean mayChange,
            Runnable changed) {
        this.granting = granting;
        this.places = places;
        this.actor = actor;
        this.person = person;
        this.mayChange = mayChange;
        this.changed = changed;
        addClassName("cr-card");
        add(new H2(getTranslation("people.roles.title")));
        list(granting.of(actor, person.id()));
        if (mayChange) {
            give(new ScopeFields(granting, organizations, names, actor, person.organization()));
        }
    }

    private void list(List<Grant> grants) {
        if (grants.isEmpty()) {
            add(new Paragraph(getTranslation("people.roles.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cr-rows");
        grants.forEach(grant -> list.add(row(grant)));
        add(list);
    }

    private ListItem row(Grant grant) {
        var where = new Span(RoleWords.of(grant.scope(), places));
        where.addClassName("cr-row-note");
        var row = new ListItem(new Div(new Span(RoleWords.of(grant.role())), where));
        if (mayChange && granting.mayGive(actor, grant.scope())) {
            var role = Map.of("role", RoleWords.of(grant.role()), "name", person.name());
            var remove = new Button(
                    getTranslation("people.roles.remove"),
                    _ -> Told.asks(this, "people.roles.ask.remove", role, () -> remove(grant)));
            remove.addThemeVariants(ButtonVariant.SMALL);
            remove.setAriaLabel(getTranslation("people.roles.remove-of", role));
            row.add(remove);
        }
        return row;
    }

    private void give(ScopeFields fields) {
        var give = new Button(
                getTranslation("people.roles.give"),
                _ -> fields.chosen().ifPresent(held -> {
                    if (Told.tries(this, () -> give(held))) {
                        changed.run();
                    }
                }));
        add(new H3(getTranslation("people.roles.give.title")), fields, give);
    }

    private void give(Actor.Held held) {
        var given = granting.give(actor, person.id(), held.role(), held.scope());
        Told.done(
                given
                        ? getTranslation("people.roles.given", "role", RoleWords.of(held.role()))
                        : getTranslation(
                                "people.roles.held",
                                Map.of(
                                        "name",
                                        person.name(),
                                        "role",
                                        RoleWords.of(held.role()),
                                        "place",
                                        RoleWords.of(held.scope(), places))));
    }

    /// Says what the person still holds in organizations to which they do not belong, for they have just moved.
    void remindOfElsewhere() {
        var elsewhere = granting.elsewhere(actor, person.id());
        if (elsewhere.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        elsewhere.forEach(grant ->
                list.add(new ListItem(RoleWords.of(grant.role()) + " " + RoleWords.of(grant.scope(), places))));
        var notice = new Div(
                new Paragraph(getTranslation(
                        "people.roles.elsewhere",
                        Map.of("name", person.name(), "organization", person.organizationName()))),
                list);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status").setAttribute("data-kind", "warn");
        addComponentAtIndex(1, notice);
    }

    private void remove(Grant grant) {
        if (Told.tries(this, () -> granting.remove(actor, person.id(), grant.id()))) {
            Told.done(getTranslation("people.roles.removed", "role", RoleWords.of(grant.role())));
            changed.run();
        }
    }
}
