package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.caseroom.learning.delivery.RosterRow;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Meter;
import org.caseroom.uikit.PageGrid;
import org.caseroom.uikit.StatusTag;
import org.caseroom.uikit.Tag;

/// A page of a run's participants, of whom several can be chosen. On a narrow screen it keeps to who and how far.
class RosterGrid extends PageGrid<RosterRow> {

    private final transient LocalTimes times;
    private final transient BiConsumer<RosterRow, RosterRow.Exhausted> allowAnother;

    /// @param allowAnother opens what allows another attempt at a quiz
    RosterGrid(List<RosterRow> rows, LocalTimes times, BiConsumer<RosterRow, RosterRow.Exhausted> allowAnother) {
        super(RosterRow.class, "delivery.participants", "delivery.column.");
        this.times = times;
        this.allowAnother = allowAnother;
        setSelectionMode(SelectionMode.MULTI);
        ((GridMultiSelectionModel<RosterRow>) getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        column("name", "8rem", this::who).setFlexGrow(3).setRowHeader(true);
        column("progress", "9rem", this::progress);
        further("standing", "9rem", row -> StatusTag.of(row.completion(), row.success()));
        further("last-at", "8rem", this::lastAt);
        further("due", "8rem", this::due);
        setItems(rows);
    }

    private Component who(RosterRow row) {
        var organization = new Span(row.organization());
        organization.addClassName("cr-contents-cost");
        var who = new Div(new Anchor("completion/" + row.enrolment(), row.name()), organization);
        who.addClassName("cr-choice");
        var tags = new Div();
        tags.addClassName("cr-actions");
        if (row.late()) {
            tags.add(new Tag(getTranslation("delivery.standing.LATE"), Tag.Kind.BAD));
        }
        if (row.stuck()) {
            tags.add(new Tag(getTranslation("delivery.standing.STUCK"), Tag.Kind.WARN));
        }
        row.exhausted().forEach(quiz -> tags.add(another(row, quiz)));
        if (tags.getComponentCount() > 0) {
            who.add(tags);
        }
        return who;
    }

    private Button another(RosterRow row, RosterRow.Exhausted quiz) {
        var button = new Button(
                getTranslation("delivery.another.open", "quiz", quiz.title()), _ -> allowAnother.accept(row, quiz));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("delivery.another.open.named", "quiz", quiz.title(), "name", row.name()));
        return button;
    }

    private Component progress(RosterRow row) {
        var parts =
                new Span(getTranslation("delivery.progress", "completed", row.completedParts(), "parts", row.parts()));
        parts.addClassName("cr-contents-cost");
        var progress =
                new Div(new Meter(row.share(), getTranslation("delivery.progress-of", "name", row.name())), parts);
        progress.addClassName("cr-choice");
        return progress;
    }

    private Component lastAt(RosterRow row) {
        var lastAt = row.lastAt();
        return lastAt == null ? new Span("–") : times.element(lastAt);
    }

    private Component due(RosterRow row) {
        var dueAt = row.dueAt();
        return new Span(dueAt == null ? "–" : times.lastDay(dueAt));
    }
}
