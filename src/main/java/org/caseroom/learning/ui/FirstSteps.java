package org.caseroom.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;

/// What somebody does who takes part in no course: everybody according to their role.
class FirstSteps extends Section {

    /// @param anyRun whether there is a run yet
    FirstSteps(Actor actor, boolean anyRun) {
        if (actor.holds(Role.ADMINISTRATOR) && !anyRun) {
            add(setUp());
        } else if (actor.holds(Role.ADMINISTRATOR) || actor.holds(Role.INSTRUCTOR)) {
            add(next("runs", "runs"));
        } else if (actor.holds(Role.FOCAL_POINT)) {
            add(next("nominate", "runs"));
        } else if (actor.holds(Role.AUDITOR)) {
            add(next("audit", "audit"));
        } else {
            add(next("empty", Places.CATALOGUE));
        }
    }

    private EmptyState next(String what, String path) {
        var key = "learning.home." + what;
        return new EmptyState(
                getTranslation(key + ".title"),
                getTranslation(key + ".text"),
                ButtonLink.primary(path, getTranslation(key + ".action")));
    }

    private Component setUp() {
        var steps = new OrderedList();
        Stream.of("organizations", "people", "runs")
                .forEach(way -> steps.add(new ListItem(
                        new Anchor(way + "/new", getTranslation("learning.home.first." + way)),
                        new Paragraph(getTranslation("learning.home.first." + way + ".text")))));
        var card = new Section(new H2(getTranslation("learning.home.first.title")), steps);
        card.addClassName("cr-card");
        return card;
    }
}
