package org.caseroom.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import org.caseroom.reporting.CompletionFilter;
import org.caseroom.reporting.CompletionRow;
import org.caseroom.shared.Score;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Meter;
import org.caseroom.uikit.PageGrid;
import org.caseroom.uikit.StatusTag;
import org.jspecify.annotations.Nullable;

/// A page of participants and where they stand. On a narrow screen it keeps to who, where and how far.
class CompletionGrid extends PageGrid<CompletionRow> {

    private final transient LocalTimes times;
    private final transient CompletionFilter filter;

    /// @param filter what has been asked for, so that there is a way back to it
    CompletionGrid(List<CompletionRow> rows, CompletionFilter filter, LocalTimes times) {
        super(CompletionRow.class, "reporting.title", "reporting.column.");
        this.times = times;
        this.filter = filter;
        columns();
        setItems(rows);
    }

    private void columns() {
        column("name", "6rem", this::link).setFlexGrow(2).setRowHeader(true);
        column("agency", "6rem", row -> text(row.agency() == null ? row.organization() : row.agency()))
                .setFlexGrow(2);
        further("country", "6rem", row -> text(row.country()));
        further("run", "8rem", row -> text(row.run())).setFlexGrow(1);
        column("completion", "8rem", row -> new StatusTag(row.completion()));
        further("success", "9.5rem", row -> new StatusTag(row.success()));
        further("score", "4.5rem", row -> text(percent(row.score())));
        further("progress", "7.5rem", this::progress);
        further("last-at", "7rem", this::lastAt);
    }

    private Component link(CompletionRow row) {
        return new Anchor(ParticipantTimelineView.address(row.enrolment(), filter), row.name());
    }

    private Component lastAt(CompletionRow row) {
        var lastAt = row.lastAt();
        return lastAt == null ? text(null) : times.element(lastAt);
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
}
