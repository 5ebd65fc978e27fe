package org.caseroom.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.identity.PeoplePage;
import org.jspecify.annotations.Nullable;

/// A page of people. On a narrow screen it keeps to who they are and whether they can sign in.
class PeopleGrid extends Grid<PeoplePage.Entry> {

    /// Below this many pixels the further columns would only be scrolled past.
    private static final int NARROW = 720;

    private final List<Column<PeoplePage.Entry>> furtherColumns = new ArrayList<>();
    private @Nullable Registration resizing;

    PeopleGrid(List<PeoplePage.Entry> people) {
        super(PeoplePage.Entry.class, false);
        getElement().setProperty("accessibleName", getTranslation("people.title"));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        column(
                        "name",
                        "9rem",
                        entry -> new Anchor(
                                "people/" + entry.person().id(), entry.person().name()))
                .setRowHeader(true);
        further("sign-in-name", entry -> mono(entry.person().signInName()));
        further("organization", entry -> new Span(entry.person().organizationName()));
        further("roles", entry -> new Span(RoleWords.of(entry.roles())));
        column("state", "10rem", entry -> new StateTag(entry.person().state())).setFlexGrow(0);
        setItems(people);
    }

    private void further(String name, SerializableFunction<PeoplePage.Entry, Component> cell) {
        furtherColumns.add(column(name, "8rem", cell));
    }

    private Column<PeoplePage.Entry> column(
            String name, String width, SerializableFunction<PeoplePage.Entry, Component> cell) {
        return addComponentColumn(cell::apply)
                .setKey(name)
                .setHeader(getTranslation("people.column." + name))
                .setWidth(width)
                .setFlexGrow(1);
    }

    private static Span mono(String text) {
        var span = new Span(text);
        span.addClassName("cr-mono");
        return span;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        resizing = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
        }
        super.onDetach(event);
    }

    private void fit(int width) {
        var narrow = width > 0 && width < NARROW;
        furtherColumns.forEach(column -> column.setVisible(!narrow));
    }
}
