package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.Directory;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.Person;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.PersonNotFoundException;
import org.caseroom.identity.SignInNameTakenException;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.PageHeader;

/// One person: what is said of them, the roles that they hold, how they get in, and where they are signed in.
@Route("people/:person")
@RolesAllowed("ADMINISTRATOR")
class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directory directory;
    private final transient KeepingPeople keeping;
    private final transient KeepingOrganizations organizations;
    private final transient PersonPanels panels;
    private final transient CurrentPerson current;
    private final transient Words words;
    private String name = "";

    PersonView(
            Directory directory,
            KeepingPeople keeping,
            KeepingOrganizations organizations,
            PersonPanels panels,
            CurrentPerson current,
            Words words) {
        this.directory = directory;
        this.keeping = keeping;
        this.organizations = organizations;
        this.panels = panels;
        this.current = current;
        this.words = words;
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
        var further = new Div(
                panels.account(person, mayChange, sheet, () -> show(id)),
                panels.extraTime(person, mayChange, () -> show(id)),
                panels.signIns(person, mayChange, () -> show(id)));
        var columns =
                new Div(new Div(details(person, mayChange), panels.roles(person, mayChange, () -> show(id))), further);
        columns.addClassName("cr-two-columns");
        add(sheet, columns);
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

    private Section details(Person person, boolean mayChange) {
        var form = new PersonForm(new OrganizationTree(organizations.all(current.actor()), getLocale()), words);
        form.show(person);
        var section = new Section(new H2(getTranslation("people.person.details")), form);
        section.addClassName("cr-card");
        if (mayChange) {
            var save = new Button(getTranslation("people.person.save"), _ -> save(person.id(), form));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            section.add(save);
        } else {
            form.setReadOnly();
        }
        return section;
    }

    private void save(PersonId id, PersonForm form) {
        form.details()
                .ifPresent(details -> Told.tries(this, () -> {
                    try {
                        keeping.change(current.actor(), id, details);
                        Told.done(getTranslation("people.person.saved"));
                        // Who has moved to where one does not manage is no longer seen.
                        if (organizations.all(current.actor()).stream()
                                .anyMatch(kept -> kept.organization().id().equals(details.organization()))) {
                            show(id);
                        }
                    } catch (SignInNameTakenException taken) {
                        form.taken();
                    }
                }));
    }
}
