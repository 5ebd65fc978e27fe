package org.caseroom.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationNotFoundException;
import org.caseroom.identity.PersonNotFoundException;
import org.caseroom.shared.SingleLine;
import org.caseroom.survey.ChoosingSupervisors;
import org.caseroom.uikit.PageHeader;

/// Who is asked about the people of one agency or unit. Who is looked for stands in the address.
@Route("supervisors/:organization")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT"})
class SupervisorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "search";
    private static final int LONGEST = 100;
    private static final int TYPING_MILLIS = 400;

    private final transient ChoosingSupervisors choosing;
    private final transient CurrentPerson person;
    private String title = "";

    SupervisorView(ChoosingSupervisors choosing, CurrentPerson person) {
        this.choosing = choosing;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = OrganizationId.of(
                    event.getRouteParameters().get("organization").orElse(""));
            show(choosing.unit(person.actor(), id), searched(event.getLocation().getQueryParameters()));
        } catch (IllegalArgumentException | OrganizationNotFoundException | NotAllowedException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.result.page-title", "survey", title);
    }

    private void show(ChoosingSupervisors.Unit unit, String search) {
        title = getTranslation("survey.supervisor.title", "unit", unit.name());
        removeAll();
        add(
                new PageHeader(title)
                        .withSubtitle(getTranslation("survey.supervisor.subtitle"))
                        .withWayBack(new Anchor("supervisors", getTranslation("survey.supervisors.title"))),
                present(unit),
                searching(unit, search),
                found(unit, search));
    }

    private Component present(ChoosingSupervisors.Unit unit) {
        var name = unit.supervisor();
        if (name == null) {
            return new Paragraph(getTranslation("survey.supervisor.nobody"));
        }
        var clear = new Button(getTranslation("survey.supervisor.clear"), _ -> {
            choosing.clear(person.actor(), unit.id());
            show(choosing.unit(person.actor(), unit.id()), "");
        });
        var actions = new Div(clear);
        actions.addClassName("cr-actions");
        return new Div(new Paragraph(getTranslation("survey.supervisor.present", "name", name)), actions);
    }

    private Component searching(ChoosingSupervisors.Unit unit, String search) {
        var field = new TextField(getTranslation("survey.supervisor.search"));
        field.setValue(search);
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
        field.setAutofocus(!search.isEmpty());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                "supervisors/" + unit.id(),
                                QueryParameters.simple(
                                        Map.of(SEARCH, change.getValue().strip())));
            }
        });
        var bar = new Div(field);
        bar.addClassName("cr-filter-bar");
        bar.getElement().setAttribute("role", SEARCH);
        return bar;
    }

    private Component found(ChoosingSupervisors.Unit unit, String search) {
        var people = choosing.candidates(person.actor(), unit.id(), search);
        var result = new Div();
        result.getElement().setAttribute("role", "status");
        if (people.isEmpty()) {
            result.add(new Paragraph(getTranslation("survey.supervisor.none")));
            return result;
        }
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        people.forEach(each -> list.add(item(unit, each)));
        result.add(list);
        return result;
    }

    private ListItem item(ChoosingSupervisors.Unit unit, FindingPeople.Found found) {
        var about = new Span(found.organizationName());
        about.addClassName("cr-contents-cost");
        var choose = new Button(getTranslation("survey.supervisor.choose"), _ -> choose(unit, found));
        choose.setAriaLabel(getTranslation("survey.supervisor.choose.named", "name", found.name()));
        var end = new Div(choose);
        end.addClassName("cr-row-end");
        return new ListItem(new Span(found.name()), about, end);
    }

    private void choose(ChoosingSupervisors.Unit unit, FindingPeople.Found found) {
        try {
            choosing.choose(person.actor(), unit.id(), found.id());
            Notification.show(getTranslation("survey.supervisor.chosen", "name", found.name()))
                    .addThemeVariants(NotificationVariant.SUCCESS);
        } catch (PersonNotFoundException gone) {
            Notification.show(getTranslation("survey.supervisor.none")).addThemeVariants(NotificationVariant.WARNING);
        }
        show(choosing.unit(person.actor(), unit.id()), "");
    }

    private static String searched(QueryParameters parameters) {
        return parameters
                .getSingleParameter(SEARCH)
                .map(String::strip)
                .filter(search -> search.length() <= LONGEST && SingleLine.is(search))
                .orElse("");
    }
}
