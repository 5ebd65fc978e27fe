package org.caseroom.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.Directory;
import org.caseroom.identity.Person;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.PersonNotFoundException;
import org.caseroom.uikit.PageHeader;

/// One person: what is said of them, the roles that they hold, how they get in, and where they are signed in.
@Route("people/:person")
@RolesAllowed("ADMINISTRATOR")
class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directory directory;
    private final transient PersonPanels makes;
    private final transient CurrentPerson current;
    private final Map<Panel, Section> panels = new EnumMap<>(Panel.class);
    private String name = "";

    private enum Panel {
        DETAILS,
        ROLES,
        ACCOUNT,
        EXTRA_TIME,
        SIGN_INS
    }

    PersonView(Directory directory, PersonPanels makes, CurrentPerson current) {
        this.directory = directory;
        this.makes = makes;
        this.current = current;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(PersonId.of(event.getRouteParameters().get("person").orElse("")));
        } catch (IllegalArgumentException | PersonNotFoundException nobody) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", name);
    }

    private void show(PersonId id) {
        show(id, false);
    }

    /// @param moved whether the person has just come to another organization
    private void show(PersonId id, boolean moved) {
        var actor = current.actor();
        var person = directory.find(actor, id);
        var mayChange = directory.mayChange(actor, id);
        name = person.name();
        removeAll();
        add(header(person));
        if (!mayChange) {
            add(outOfReach());
        }
        var sheet = new Div();
        sheet.addClassName("cr-link-place");
        panels.clear();
        panels.put(Panel.DETAILS, details(person, mayChange));
        panels.put(Panel.ROLES, makes.roles(person, mayChange, moved, () -> again(id, Panel.ROLES)));
        panels.put(Panel.ACCOUNT, makes.account(person, mayChange, sheet, () -> again(id, Panel.ACCOUNT)));
        panels.put(Panel.EXTRA_TIME, makes.extraTime(person, mayChange, () -> again(id, Panel.EXTRA_TIME)));
        panels.put(Panel.SIGN_INS, makes.signIns(person, mayChange, () -> again(id, Panel.SIGN_INS)));
        var columns =
                new Div(column(Panel.DETAILS, Panel.ROLES), column(Panel.ACCOUNT, Panel.EXTRA_TIME, Panel.SIGN_INS));
        columns.addClassName("cr-two-columns");
        add(sheet, columns);
    }

    private Div column(Panel... shown) {
        var column = new Div();
        Stream.of(shown).map(panels::get).forEach(column::add);
        return column;
    }

    /// After something was done in a panel the page is made anew, and whoever did it goes on in that panel.
    private void again(PersonId id, Panel panel) {
        show(id);
        goTo(panel);
    }

    private void goTo(Panel panel) {
        Optional.ofNullable(panels.get(panel)).ifPresent(section -> Arrival.at("h2", section));
    }

    private Section details(Person person, boolean mayChange) {
        return makes.details(person, mayChange, saved -> saved(person, saved));
    }

    private void saved(Person before, PersonDetails saved) {
        // Who has moved to where one does not manage is no longer seen.
        if (!makes.manages(saved.organization())) {
            return;
        }
        var moved = !before.organization().equals(saved.organization());
        show(before.id(), moved);
        goTo(moved ? Panel.ROLES : Panel.DETAILS);
    }

    private PageHeader header(Person person) {
        return new PageHeader(person.name())
                .withSubtitle(getTranslation(
                        "people.person.subtitle",
                        "organization",
                        person.organizationName(),
                        "signInName",
                        person.signInName()))
                .withWayBack(new Anchor("people", getTranslation("people.title")))
                .withActions(new StateTag(person.state()));
    }

    private Div outOfReach() {
        var notice = new Div(new Paragraph(getTranslation("people.refused.out-of-reach")));
        notice.addClassName("notice");
        return notice;
    }
}
