package org.caseroom.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseroom.reporting.CompletionRow;
import org.caseroom.shared.Score;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Meter;
import org.caseroom.uikit.StatusTag;
import org.jspecify.annotations.Nullable;

/// A page of participants and where they stand. On a narrow screen it keeps to who, where and how far.
class CompletionGrid extends Grid<CompletionRow> {

    /// Below this many pixels the further columns would only be scrolled past.
    private static final int NARROW = 720;

    private final List<Column<CompletionRow>> furtherColumns = new ArrayList<>();
    private final transient LocalTimes times;
    private @Nullable Registration resizing;

    CompletionGrid(List<CompletionRow> rows, LocalTimes times) {
        super(CompletionRow.class, false);
        this.times = times;
        getElement().setProperty("accessibleName", getTranslation("reporting.title"));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        columns();
        setItems(rows);
    }

    private void columns() {
        column("name", "6rem", CompletionGrid::link).setFlexGrow(2).setRowHeader(true);
        column("agency", "6rem", row -> text(row.agency() == null ? row.organization() : row.agency()))
                .setFlexGrow(2);
        further("country", "6rem", row -> text(row.country()));
        further("run", "8rem", row -> text(row.run())).setFlexGrow(1);
        column("completion", "8rem", row -> new StatusTag(row.completion()));
        further("success", "9.5rem", row -> new StatusTag(row.success()));
        further("score", "4.5rem", row -> text(percent(row.score())));
        further("progress", "7.5rem", this::progress);
        further("last-at", "7rem", row -> times.element(row.lastAt()));
    }

    private Column<CompletionRow> further(
            String name, String width, SerializableFunction<CompletionRow, Component> cell) {
        var column = column(name, width, cell);
        furtherColumns.add(column);
        return column;
    }

    private Column<CompletionRow> column(
            String name, String width, SerializableFunction<CompletionRow, Component> cell) {
        return addComponentColumn(cell::apply)
                .setKey(name)
                .setHeader(getTranslation("reporting.column." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static Component link(CompletionRow row) {
        return new Anchor("completion/" + row.enrolment(), row.name());
    }

    private Component progress(CompletionRow row) {
        var meter = new Meter(row.progress(), getTranslation("reporting.list.progress-of", "name", row.name()));
        meter.getElement()
                .setAttribute(
                        "title",
                        getTranslation(
                                "reporting.list.progress", "completed", row.completedParts(), "parts", row.parts()));
        return meter;
    }

    private @Nullable String percent(@Nullable Score score) {
        return score == null
                ? null
                : NumberFormat.getPercentInstance(getLocale()).format(score.value());
    }

    private static Component text(@Nullable String text) {
        return new Span(Objects.requireNonNullElse(text, "–"));
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

    /// @param width of the window in pixels; not positive where it isn't known
    void fit(int width) {
        var narrow = width > 0 && width < NARROW;
        furtherColumns.forEach(column -> column.setVisible(!narrow));
    }
}
