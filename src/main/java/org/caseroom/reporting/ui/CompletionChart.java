package org.caseroom.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caseroom.reporting.CompletionCounts;
import org.caseroom.reporting.CompletionGroup;
import org.caseroom.shared.words.Alphabetical;

/// How far those of each country or agency are: bars to look at, and the same figures as a table.
class CompletionChart extends Section {

    private static final int BARS = 12;
    private static final int ALL = 100;

    /// @param groupName what the groups are, such as countries
    CompletionChart(String title, String groupName, List<CompletionGroup> groups) {
        add(
                new H2(title),
                bars(title, groups),
                new NativeDetails(getTranslation("reporting.chart.table"), table(title, groupName, groups)));
    }

    /// The largest groups. It is one picture for those who can't see it: the table says it in full.
    private Div bars(String title, List<CompletionGroup> groups) {
        var bars = new Div();
        bars.addClassName("cr-bar-chart");
        bars.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("reporting.chart.description", "title", title));
        groups.stream()
                .sorted(Comparator.comparingInt(
                                (CompletionGroup group) -> group.counts().enrolled())
                        .reversed()
                        .thenComparing(Alphabetical.by(this::nameOf, getLocale())))
                .limit(BARS)
                .map(this::bar)
                .forEach(bars::add);
        bars.add(legend());
        return bars;
    }

    private Div bar(CompletionGroup group) {
        var counts = group.counts();
        var bar = new Span(
                part("completed", counts, counts.completed()),
                part("in-progress", counts, counts.inProgress()),
                part("not-started", counts, counts.notStarted()));
        bar.addClassName("cr-bar");
        var figure = new Span(getTranslation(
                "reporting.chart.completed-of", "completed", counts.completed(), "enrolled", counts.enrolled()));
        figure.addClassName("cr-bar-figure");
        var row = new Div(new Span(nameOf(group)), bar, figure);
        row.addClassName("cr-bar-row");
        return row;
    }

    private static Span part(String kind, CompletionCounts counts, int participants) {
        var part = new Span();
        part.getElement().setAttribute("data-kind", kind);
        part.getStyle().set("--value", String.valueOf(counts.shareOf(participants) * ALL));
        return part;
    }

    private Div legend() {
        var legend = new Div();
        legend.addClassName("cr-legend");
        Stream.of("completed", "in-progress", "not-started").forEach(kind -> {
            var entry = new Span(getTranslation("reporting.figure." + kind));
            entry.getElement().setAttribute("data-kind", kind);
            legend.add(entry);
        });
        return legend;
    }

    private Component table(String title, String groupName, List<CompletionGroup> groups) {
        var table = new NativeTable();
        table.setCaptionText(title);
        table.getHead()
                .add(row(Stream.concat(
                                Stream.of(groupName),
                                Stream.of("enrolled", "not-started", "in-progress", "completed", "passed", "failed")
                                        .map(figure -> getTranslation("reporting.figure." + figure)))
                        .map(words -> headerCell(words, "col"))));
        groups.stream()
                .sorted(Alphabetical.by(this::nameOf, getLocale()))
                .forEach(group -> table.getBody()
                        .add(row(Stream.concat(Stream.of(headerCell(nameOf(group), "row")), figures(group.counts())))));
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", title);
        return scroll;
    }

    private Stream<Component> figures(CompletionCounts counts) {
        var format = NumberFormat.getIntegerInstance(getLocale());
        return Stream.of(
                        counts.enrolled(),
                        counts.notStarted(),
                        counts.inProgress(),
                        counts.completed(),
                        counts.passed(),
                        counts.failed())
                .map(format::format)
                .map(NativeTableCell::new);
    }

    private static NativeTableRow row(Stream<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    private static Component headerCell(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String nameOf(CompletionGroup group) {
        var name = group.name();
        return name == null ? getTranslation("reporting.chart.none") : name;
    }
}
