package org.caseroom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationInUseException;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.OrganizationNameTakenException;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.OrganizationTree.Node;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.PageHeader;

/// One organization: what it is called, where it stands, and removing it.
@Route("organizations/:organization")
@RolesAllowed("ADMINISTRATOR")
class OrganizationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KeepingOrganizations organizations;
    private final transient CurrentPerson person;
    private String name = "";

    OrganizationView(KeepingOrganizations organizations, CurrentPerson person) {
        this.organizations = organizations;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("organization")
                .flatMap(OrganizationView::id)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", name);
    }

    private static Optional<OrganizationId> id(String text) {
        try {
            return Optional.of(OrganizationId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(OrganizationId id) {
        var tree = new OrganizationTree(organizations.all(person.actor()), getLocale());
        var node = tree.find(id).orElseThrow(NotFoundException::new);
        name = node.name();
        removeAll();
        add(header(node), changing(node));
        if (organizations.mayMove(person.actor(), node.kept().organization())) {
            add(moving(tree, node), removing(node));
        }
    }

    private PageHeader header(Node node) {
        var kind = getTranslation("organizations.kind."
                + StatusWords.word(node.kept().organization().kind()));
        return new PageHeader(node.name())
                .withSubtitle(kind + " · " + node.path())
                .withWayBack(new Anchor("organizations", getTranslation("organizations.title")))
                .withActions(
                        ButtonLink.plain("people?organization=" + node.id(), HeadCount.of(node.kept())),
                        ButtonLink.plain(
                                "organizations/new?organization=" + node.id(),
                                getTranslation("organizations.add-below")));
    }

    private Section changing(Node node) {
        var organization = node.kept().organization();
        var field = new TextField(getTranslation("organizations.field.name"));
        field.setManualValidation(true);
        field.setValue(organization.name());
        var country = new CountryField();
        country.setManualValidation(true);
        country.setVisible(organization.kind() == OrganizationKind.COUNTRY);
        country.setValue(organization.countryCode());
        var save = new Button(getTranslation("people.person.save"), _ -> change(node, field, country));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(field, country);
        form.addClassName("cr-fields");
        return card("organizations.change.title", form, save);
    }

    private void change(Node node, TextField field, CountryField country) {
        var called = DisplayName.of(field.getValue());
        field.setErrorMessage(getTranslation("organizations.problem.name"));
        field.setInvalid(called.isEmpty());
        country.setErrorMessage(getTranslation("organizations.problem.country"));
        country.setInvalid(country.isVisible() && country.isEmpty());
        if (called.isEmpty() || country.isInvalid()) {
            Wrong.focusFirst(field, country);
            return;
        }
        try {
            if (Told.tries(
                    this,
                    () -> organizations.change(
                            person.actor(),
                            node.id(),
                            called.get(),
                            country.isVisible() ? country.getValue() : null))) {
                Told.done(getTranslation("people.person.saved"));
                show(node.id());
                Arrival.at("h2", this);
            }
        } catch (OrganizationNameTakenException taken) {
            field.setErrorMessage(getTranslation("organizations.problem.taken", "name", called.get()));
            field.setInvalid(true);
            field.focus();
        }
    }

    private Section moving(OrganizationTree tree, Node node) {
        var places = new OrganizationField(getTranslation("organizations.move.to"), tree.placesFor(node));
        var move = new Button(getTranslation("organizations.move"), _ -> {
            places.setErrorMessage(getTranslation("organizations.problem.parent"));
            places.setInvalid(places.isEmpty());
            Wrong.focusFirst(places);
            places.getOptionalValue()
                    .ifPresent(place -> Told.asks(
                            this,
                            "organizations.ask.move",
                            Map.of("name", node.name(), "place", place.name()),
                            () -> move(node, place, places)));
        });
        places.setManualValidation(true);
        var form = new Div(places);
        form.addClassName("cr-fields");
        return card("organizations.move.title", new Paragraph(getTranslation("organizations.move.text")), form, move);
    }

    private void move(Node node, Node place, OrganizationField places) {
        try {
            if (Told.tries(this, () -> organizations.move(person.actor(), node.id(), place.id()))) {
                Told.done(getTranslation("organizations.moved", "name", node.name(), "place", place.name()));
                show(node.id());
                Arrival.at("h1", this);
            }
        } catch (OrganizationNameTakenException taken) {
            places.setErrorMessage(getTranslation("organizations.problem.taken", "name", node.name()));
            places.setInvalid(true);
            places.focus();
        }
    }

    private Section removing(Node node) {
        if (node.kept().people() > 0 || node.kept().below() > 0) {
            return card("organizations.remove.title", new Paragraph(getTranslation("organizations.remove.in-use")));
        }
        var remove = new Button(
                getTranslation("organizations.remove"),
                _ -> Told.asks(this, "organizations.ask.remove", Map.of("name", node.name()), () -> remove(node)));
        remove.addThemeVariants(ButtonVariant.ERROR);
        return card("organizations.remove.title", new Paragraph(getTranslation("organizations.remove.text")), remove);
    }

    private void remove(Node node) {
        try {
            if (Told.tries(this, () -> organizations.remove(person.actor(), node.id()))) {
                Told.done(getTranslation("organizations.removed", "name", node.name()));
                getUI().ifPresent(ui -> ui.navigate("organizations"));
            }
        } catch (OrganizationInUseException used) {
            Told.trouble(getTranslation("organizations.remove.in-use"));
        }
    }

    private Section card(String title, Component... parts) {
        var section = new Section(new H2(getTranslation(title)));
        section.add(parts);
        section.addClassName("cr-card");
        return section;
    }
}
