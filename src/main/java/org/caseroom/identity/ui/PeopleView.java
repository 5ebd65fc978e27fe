package org.caseroom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.Directory;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.LinkRequest;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.PeopleFilter;
import org.caseroom.identity.PeoplePage;
import org.caseroom.identity.Person;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// The people whom one manages, filtered by name, organization, role and state; and who asks for a new link.
@Route("people")
@Menu(title = "people.menu", order = 60)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directory directory;
    private final transient ForgottenPasswords forgotten;
    private final transient CurrentPerson person;
    private final PeopleFilterBar filters;

    PeopleView(
            Directory directory,
            ForgottenPasswords forgotten,
            KeepingOrganizations organizations,
            CurrentPerson person) {
        this.directory = directory;
        this.forgotten = forgotten;
        this.person = person;
        this.filters = new PeopleFilterBar(
                new OrganizationTree(organizations.all(person.actor()), getLocale()).inOrder(), this::go);
        addClassName("cr-page");
        add(filters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PeopleFilter.of(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", getTranslation("people.title"));
    }

    private void go(PeopleFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(PeopleView.class, new QueryParameters(filter.parameters())));
    }

    /// Rebuilds everything but the filters, so that somebody who is choosing stays where they are.
    private void show(PeopleFilter filter) {
        var actor = person.actor();
        var count = directory.count(actor, filter);
        getChildren().filter(part -> part != filters).toList().forEach(this::remove);
        filters.show(filter, count);
        var requests = requests(actor);
        addComponentAtIndex(0, header(filter));
        for (var index = 0; index < requests.size(); index++) {
            addComponentAtIndex(index + 1, requests.get(index));
        }
        below(directory.page(actor, filter)).forEach(this::add);
    }

    private PageHeader header(PeopleFilter filter) {
        return new PageHeader(getTranslation("people.title"))
                .withSubtitle(getTranslation("people.title.subtitle"))
                .withActions(
                        ButtonLink.plain("organizations", getTranslation("organizations.title")),
                        ButtonLink.plain("people/import", getTranslation("people.import.title")),
                        adding(filter));
    }

    /// Whoever looks at the people of an organization adds somebody there.
    private Anchor adding(PeopleFilter filter) {
        var there = filter.organization() == null ? "" : "?organization=" + filter.organization();
        return ButtonLink.primary("people/new" + there, getTranslation("people.add"));
    }

    private List<Component> requests(Actor actor) {
        var waiting = directory.requests(actor);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var times = LocalTimes.of(UI.getCurrent());
        var list = new UnorderedList();
        list.addClassName("cr-rows");
        waiting.stream().map(request -> request(request, times)).forEach(list::add);
        var section = new Section(
                new H2(getTranslation("people.requests.title")),
                new Paragraph(getTranslation("people.requests.text")),
                list);
        section.addClassName("cr-card");
        return List.of(section);
    }

    private ListItem request(LinkRequest request, LocalTimes times) {
        var who = request.person();
        var asked = new Span(getTranslation(
                "people.requests.asked",
                "organization",
                who.organizationName(),
                "at",
                times.dayAndTime(request.askedAt())));
        asked.addClassName("cr-row-note");
        var dismiss = new Button(getTranslation("people.requests.dismiss"), _ -> dismiss(who));
        dismiss.addThemeVariants(ButtonVariant.SMALL);
        dismiss.setAriaLabel(getTranslation("people.requests.dismiss-of", "name", who.name()));
        return new ListItem(new Div(new Anchor("people/" + who.id(), who.name()), asked), dismiss);
    }

    private void dismiss(Person who) {
        if (Told.tries(this, () -> forgotten.dismiss(person.actor(), who.id()))) {
            Told.done(getTranslation("people.requests.dismissed", "name", who.name()));
            show(filters.shown());
        }
    }

    private List<Component> below(PeoplePage page) {
        return page.people().isEmpty()
                ? List.of(nobody(filters.shown()))
                : List.of(new PeopleGrid(page.people()), new PeoplePager(filters.shown(), page));
    }

    private EmptyState nobody(PeopleFilter filter) {
        var everybody = ButtonLink.plain("people", getTranslation("people.filter.reset"));
        return filter.isWholeOrganization()
                ? new EmptyState(
                        getTranslation("people.nobody.title"), getTranslation("people.nobody.text"), adding(filter))
                : new EmptyState(getTranslation("people.empty.title"), getTranslation("people.empty.text"), everybody);
    }
}
