package org.caseroom.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.survey.ChoosingSupervisors;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;

/// Who is asked about the people of each agency and unit, some time after a course.
@Route("supervisors")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT"})
@Menu(title = "survey.supervisors.menu", order = 50)
class SupervisorsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ChoosingSupervisors choosing;
    private final transient CurrentPerson person;

    SupervisorsView(ChoosingSupervisors choosing, CurrentPerson person) {
        this.choosing = choosing;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var units = choosing.units(person.actor());
            add(
                    new PageHeader(getTranslation("survey.supervisors.title"))
                            .withSubtitle(getTranslation("survey.supervisors.subtitle")),
                    units.isEmpty()
                            ? new EmptyState(
                                    getTranslation("survey.supervisors.none.title"),
                                    getTranslation("survey.supervisors.none.text"))
                            : list(units));
        } catch (NotAllowedException nothingHere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.result.page-title", "survey", getTranslation("survey.supervisors.title"));
    }

    private static Component list(List<ChoosingSupervisors.Unit> units) {
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        units.forEach(unit -> list.add(item(list, unit)));
        return list;
    }

    private static ListItem item(Component words, ChoosingSupervisors.Unit unit) {
        var about = new Span(unit.name().equals(unit.above()) ? "" : unit.above());
        about.addClassName("cr-contents-cost");
        var name = unit.supervisor();
        var end = new Div(new Tag(name == null ? words.getTranslation("survey.supervisors.nobody") : name));
        end.addClassName("cr-row-end");
        return new ListItem(new Anchor("supervisors/" + unit.id(), unit.name()), about, end);
    }
}
