package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.OrganizationDetails;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.OrganizationNameTakenException;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.PeopleFilter;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.PageHeader;

/// Adds an organization to the tree.
@Route("organizations/new")
@RolesAllowed("ADMINISTRATOR")
class NewOrganizationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KeepingOrganizations organizations;
    private final transient CurrentPerson person;
    private final TextField name = new TextField(getTranslation("organizations.field.name"));
    private final Select<OrganizationKind> kind = new Select<>();
    private final CountryField country = new CountryField();
    private final OrganizationField parent;
    private final boolean mayAddRoots;

    NewOrganizationView(KeepingOrganizations organizations, CurrentPerson person) {
        this.organizations = organizations;
        this.person = person;
        this.mayAddRoots = organizations.mayPutBelow(person.actor(), null);
        this.parent = new OrganizationField(
                getTranslation("organizations.field.parent"),
                new OrganizationTree(organizations.all(person.actor()), getLocale()).inOrder());
        addClassName("cr-page");
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        country.setManualValidation(true);
        parent.setManualValidation(true);
        parent.setClearButtonVisible(mayAddRoots);
        if (mayAddRoots) {
            parent.setHelperText(getTranslation("organizations.field.parent.hint"));
        }
        kind.setLabel(getTranslation("organizations.field.kind"));
        kind.setItemLabelGenerator(each -> getTranslation("organizations.kind." + StatusWords.word(each)));
        kind.addValueChangeListener(_ -> country.setVisible(kind.getValue() == OrganizationKind.COUNTRY));
        parent.addValueChangeListener(_ -> offerKinds());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parent.choose(PeopleFilter.of(event.getLocation().getQueryParameters().getParameters())
                .organization());
        offerKinds();
        var form = new Div(parent, kind, name, country);
        form.addClassName("cr-fields");
        var submit = new Button(getTranslation("organizations.new.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(submit, ButtonLink.plain("organizations", getTranslation("people.ask.cancel")));
        actions.addClassName("cr-actions");
        removeAll();
        add(
                new PageHeader(getTranslation("organizations.add"))
                        .withSubtitle(getTranslation("organizations.new.subtitle"))
                        .withWayBack(new Anchor("organizations", getTranslation("organizations.title"))),
                form,
                actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", getTranslation("organizations.add"));
    }

    /// Only what fits below the parent.
    private void offerKinds() {
        var fitting = Arrays.stream(OrganizationKind.values())
                .filter(each -> parent.getOptionalValue()
                        .map(node -> OrganizationTree.fits(each, node))
                        .orElse(mayAddRoots))
                .toList();
        var before = kind.getValue();
        kind.setItems(fitting);
        kind.setValue(
                fitting.contains(before) ? before : fitting.stream().findFirst().orElse(null));
        country.setVisible(kind.getValue() == OrganizationKind.COUNTRY);
    }

    private void submit() {
        details()
                .ifPresent(details -> Told.tries(this, () -> {
                    try {
                        var id = organizations.add(
                                person.actor(), details, parent.chosen().orElse(null));
                        Told.done(getTranslation("organizations.added", "name", details.name()));
                        getUI().ifPresent(ui -> ui.navigate("organizations/" + id));
                    } catch (OrganizationNameTakenException taken) {
                        name.setErrorMessage(getTranslation("organizations.problem.taken", "name", details.name()));
                        name.setInvalid(true);
                        name.focus();
                    }
                }));
    }

    private Optional<OrganizationDetails> details() {
        var called = DisplayName.of(name.getValue());
        var isCountry = kind.getValue() == OrganizationKind.COUNTRY;
        var placed = parent.chosen().isPresent() || mayAddRoots;
        name.setErrorMessage(getTranslation("organizations.problem.name"));
        name.setInvalid(called.isEmpty());
        country.setErrorMessage(getTranslation("organizations.problem.country"));
        country.setInvalid(isCountry && country.isEmpty());
        parent.setErrorMessage(getTranslation("organizations.problem.parent"));
        parent.setInvalid(!placed);
        if (called.isEmpty() || country.isInvalid() || !placed || kind.isEmpty()) {
            Wrong.focusFirst(parent, name, country);
            return Optional.empty();
        }
        return Optional.of(new OrganizationDetails(
                Objects.requireNonNull(kind.getValue()), called.get(), isCountry ? country.getValue() : null));
    }
}
