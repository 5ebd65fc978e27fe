package org.caseroom.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.caseroom.identity.PeoplePage;
import org.caseroom.uikit.PageGrid;

/// A page of people. On a narrow screen it keeps to who they are and whether they can sign in.
class PeopleGrid extends PageGrid<PeoplePage.Entry> {

    PeopleGrid(List<PeoplePage.Entry> people) {
        super(PeoplePage.Entry.class, "people.title", "people.column.");
        column(
                        "name",
                        "9rem",
                        entry -> new Anchor(
                                "people/" + entry.person().id(), entry.person().name()))
                .setFlexGrow(1)
                .setRowHeader(true);
        further("sign-in-name", "8rem", entry -> mono(entry.person().signInName()))
                .setFlexGrow(1);
        further("organization", "8rem", entry -> new Span(entry.person().organizationName()))
                .setFlexGrow(1);
        further("roles", "8rem", entry -> new Span(RoleWords.of(entry.roles()))).setFlexGrow(1);
        column("state", "10rem", entry -> new StateTag(entry.person().state()));
        setItems(people);
    }

    private static Span mono(String text) {
        var span = new Span(text);
        span.addClassName("cr-mono");
        return span;
    }
}
