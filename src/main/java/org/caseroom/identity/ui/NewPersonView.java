package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.Directory;
import org.caseroom.identity.Granting;
import org.caseroom.identity.IssuedLink;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.PeopleFilter;
import org.caseroom.identity.Person;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignInNameTakenException;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.PageHeader;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds a person, and gives the link by which they choose their password.
@Route("people/new")
@RolesAllowed("ADMINISTRATOR")
class NewPersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KeepingPeople keeping;
    private final transient Granting granting;
    private final transient LettingIn lettingIn;
    private final transient Directory directory;
    private final transient LinkDesk desk;
    private final transient TransactionTemplate transaction;
    private final transient CurrentPerson person;
    private final transient KeepingOrganizations organizations;
    private final transient Words words;

    NewPersonView(
            KeepingPeople keeping,
            Granting granting,
            LettingIn lettingIn,
            Directory directory,
            KeepingOrganizations organizations,
            LinkDesk desk,
            TransactionTemplate transaction,
            CurrentPerson person,
            Words words) {
        this.keeping = keeping;
        this.granting = granting;
        this.lettingIn = lettingIn;
        this.directory = directory;
        this.desk = desk;
        this.transaction = transaction;
        this.person = person;
        this.organizations = organizations;
        this.words = words;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = PeopleFilter.of(event.getLocation().getQueryParameters().getParameters());
        // Anew for each person: nothing of the last one may stay, least of all their roles.
        var form = new PersonForm(new OrganizationTree(organizations.all(person.actor()), getLocale()), words);
        form.organization().choose(filter.organization());
        var roles = roles();
        var submit = new Button(getTranslation("people.new.submit"), _ -> submit(form, roles));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(submit, ButtonLink.plain("people", getTranslation("people.ask.cancel")));
        actions.addClassName("cr-actions");
        removeAll();
        add(header(), form, roles, actions);
        if (isAttached()) {
            form.focus();
        }
    }

    private CheckboxGroup<Role> roles() {
        var roles = new CheckboxGroup<Role>();
        roles.setLabel(getTranslation("people.field.roles"));
        roles.setHelperText(getTranslation("people.field.roles.hint"));
        roles.setItems(Arrays.asList(Role.values()));
        roles.setItemLabelGenerator(RoleWords::of);
        roles.setValue(Set.of(Role.TRAINEE));
        return roles;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", getTranslation("people.new.title"));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("people.new.title"))
                .withSubtitle(getTranslation("people.new.subtitle"))
                .withWayBack(new Anchor("people", getTranslation("people.title")));
    }

    private void submit(PersonForm form, CheckboxGroup<Role> roles) {
        form.details()
                .ifPresent(details -> Told.tries(this, () -> {
                    try {
                        var link = transaction.execute(_ -> add(details, roles.getValue()));
                        show(directory.find(person.actor(), link.person()), link);
                    } catch (SignInNameTakenException taken) {
                        form.taken();
                    }
                }));
    }

    /// The person, their roles and their link, or nothing of it.
    private IssuedLink add(PersonDetails details, Set<Role> roles) {
        var actor = person.actor();
        var id = keeping.add(actor, details);
        roles.stream()
                .sorted()
                .forEach(role -> granting.give(actor, id, role, new Scope.Organizations(details.organization())));
        return lettingIn.issue(actor, id);
    }

    private void show(Person added, IssuedLink link) {
        removeAll();
        var header = new PageHeader(getTranslation("people.added.title", "name", added.name()))
                .withWayBack(new Anchor("people", getTranslation("people.title")))
                .withActions(
                        ButtonLink.plain(
                                "people/" + added.id(), getTranslation("people.added.open", "name", added.name())),
                        another(added));
        add(header, desk.sheet(added, link, getUI().orElseThrow()));
        Arrival.at("h1", this);
    }

    /// Adding another one usually happens in the same organization.
    private Anchor another(Person added) {
        return ButtonLink.plain(
                "people/new?organization=" + added.organization(), getTranslation("people.added.another"));
    }
}
