package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caseroom.learning.results.PersonResult;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.Success;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.StatusTag;

/// The participants behind the figures, each with the way to the steps of their attempt.
class PeoplePanel extends Section {

    private final transient LocalTimes times;

    /// @param measures whether nobody passes or fails it
    /// @param part what the part asks that is filtered by; empty for none
    /// @param address where another list stands
    PeoplePanel(
            List<PersonResult> people,
            int count,
            ResultsFilter filter,
            boolean measures,
            String part,
            LocalTimes times,
            Function<ResultsFilter, String> address) {
        this.times = times;
        addClassName("cr-stack");
        var found = new Span(getTranslation("results.people.count", "count", count));
        found.getElement().setAttribute("role", "status");
        var lists = new Div(link("results.people.all", filter.listing(ResultsFilter.Who.ALL, null), filter, address));
        if (!measures) {
            lists.add(link("results.people.failed", filter.listing(ResultsFilter.Who.FAILED, null), filter, address));
        }
        lists.add(found);
        lists.addClassName("cr-actions");
        add(new H2(getTranslation("results.people")), lists);
        if (filter.part() != null) {
            add(new Paragraph(getTranslation("results.people.part", "part", part)));
        }
        add(people.isEmpty() ? new Paragraph(getTranslation("results.people.none")) : table(people, filter));
    }

    private Anchor link(String key, ResultsFilter other, ResultsFilter shown, Function<ResultsFilter, String> address) {
        var link = new Anchor(address.apply(other), getTranslation(key));
        if (other.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component table(List<PersonResult> people, ResultsFilter filter) {
        var table = new NativeTable();
        var head = new ArrayList<>(List.of(
                getTranslation("results.column.name"),
                getTranslation("results.column.organization"),
                getTranslation("results.column.score"),
                getTranslation("results.column.success"),
                getTranslation("results.column.attempt"),
                getTranslation("results.column.submitted"),
                getTranslation("results.column.steps")));
        if (filter.part() != null) {
            head.add(2, getTranslation("results.column.of-part"));
        }
        table.getHead().add(Tables.head(head.stream()));
        people.forEach(row -> table.getBody().add(Tables.row(cells(row, filter).stream())));
        return Tables.scrolling(table, getTranslation("results.people"));
    }

    private List<Component> cells(PersonResult row, ResultsFilter filter) {
        var percent = NumberFormat.getPercentInstance(getLocale());
        var cells = new ArrayList<Component>(List.of(
                Tables.rowHead(new Anchor("completion/" + row.enrolment(), row.name())),
                new NativeTableCell(row.organization()),
                new NativeTableCell(percent.format(row.score())),
                new NativeTableCell(standing(row)),
                new NativeTableCell(NumberFormat.getIntegerInstance(getLocale()).format(row.number())),
                new NativeTableCell(times.element(row.submittedAt())),
                new NativeTableCell(row.mayWatch() ? steps(row) : new Span("–"))));
        var part = row.part();
        if (filter.part() != null) {
            cells.add(2, new NativeTableCell(part == null ? "–" : percent.format(part)));
        }
        return cells;
    }

    private static StatusTag standing(PersonResult row) {
        return row.measures() ? StatusTag.measured() : new StatusTag(row.passed() ? Success.PASSED : Success.FAILED);
    }

    private Anchor steps(PersonResult row) {
        var link = new Anchor(Addresses.of(row.attempt()), getTranslation("results.steps"));
        link.setAriaLabel(getTranslation("results.steps.named", "name", row.name()));
        return link;
    }
}
