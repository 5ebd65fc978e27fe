package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.assessment.analysis.Gain;
import org.caseroom.learning.results.GainOfTests;
import org.caseroom.uikit.Drawing;
import org.caseroom.uikit.WrittenIn;

/// What was learned between two tests: in a sentence, as a picture, and as a table that says the same.
class GainPanel extends Section {

    private static final int WIDTH = 360;
    private static final int EDGE = 8;

    /// A line of the picture and of the table.
    private record Line(String name, boolean ofCourse, Gain gain) {}

    private final transient Locale course;

    /// @param course the language in which the course is written
    GainPanel(GainOfTests tests, Locale course) {
        this.course = course;
        addClassName("cr-stack");
        var whole = tests.whole();
        add(new H2(getTranslation("gain.title")), between(tests));
        if (whole == null) {
            add(new Paragraph(getTranslation("gain.few", "fewest", Gain.FEWEST)));
            return;
        }
        add(new Paragraph(sentence(whole)));
        var lines = lines(tests, whole);
        lines.forEach(line -> add(picture(line)));
        add(table(lines), note("gain.note"));
        if (tests.objectives().isEmpty()) {
            add(note("gain.objectives.few"));
        }
    }

    private Paragraph between(GainOfTests tests) {
        var between = new Paragraph(
                WrittenIn.language(course, new Span(tests.firstTitle())),
                new Span(" → "),
                WrittenIn.language(course, new Span(tests.secondTitle())));
        between.addClassName("cr-subtitle");
        return between;
    }

    private String sentence(Gain gain) {
        var normalized = gain.normalized();
        var way = normalized == null ? "full" : gain.difference() < 0 ? "less" : "more";
        return getTranslation(
                "gain.sentence",
                Map.of(
                        "count", gain.participants(),
                        "before", gain.before(),
                        "after", gain.after(),
                        "way", way,
                        "gain", normalized == null ? 0 : normalized));
    }

    private List<Line> lines(GainOfTests tests, Gain whole) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(getTranslation("gain.all"), false, whole));
        tests.objectives().forEach(each -> lines.add(new Line(each.text(), true, each.gain())));
        return lines;
    }

    /// A line from what was reached before, a ring, to what was reached after, a disc; and the same in words.
    private Component picture(Line line) {
        var said = new Span(getTranslation(
                "gain.picture",
                Map.of("before", line.gain().before(), "after", line.gain().after())));
        said.addClassName("cr-contents-cost");
        var before = x(line.gain().before());
        var after = x(line.gain().after());
        var svg = new Drawing(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %1$d 20\" aria-hidden=\"true\">"
                        + "<line class=\"cr-plot-zero\" x1=\"8\" y1=\"10\" x2=\"%2$d\" y2=\"10\"/>"
                        + "<line class=\"cr-gain-way\" x1=\"%3$.1f\" y1=\"10\" x2=\"%4$.1f\" y2=\"10\"/>"
                        + "<circle class=\"cr-gain-before\" cx=\"%3$.1f\" cy=\"10\" r=\"5\"/>"
                        + "<circle class=\"cr-plot-point\" cx=\"%4$.1f\" cy=\"10\" r=\"6\"/></svg>",
                WIDTH,
                WIDTH - EDGE,
                before,
                after));
        var figure = new Div(name(line), svg, said);
        figure.addClassNames("cr-plot", "cr-gain");
        return figure;
    }

    private static double x(double share) {
        return EDGE + Math.clamp(share, 0, 1) * (WIDTH - 2 * EDGE);
    }

    private Component table(List<Line> lines) {
        var table = new NativeTable();
        table.getHead()
                .add(Tables.head(Stream.of(
                        getTranslation("gain.column.about"),
                        getTranslation("gain.column.participants"),
                        getTranslation("gain.column.before"),
                        getTranslation("gain.column.after"),
                        getTranslation("gain.column.difference"),
                        getTranslation("gain.column.gain"))));
        lines.forEach(line -> table.getBody().add(Tables.row(cells(line))));
        return Tables.scrolling(table, getTranslation("gain.title"));
    }

    private Stream<Component> cells(Line line) {
        var gain = line.gain();
        var normalized = gain.normalized();
        var points = NumberFormat.getIntegerInstance(getLocale());
        return Stream.of(
                Tables.rowHead(Tables.prose(name(line))),
                new NativeTableCell(points.format(gain.participants())),
                new NativeTableCell(Figures.percent(getLocale(), gain.before())),
                new NativeTableCell(Figures.percent(getLocale(), gain.after())),
                new NativeTableCell((gain.difference() > 0 ? "+" : "") + points.format(100 * gain.difference())),
                new NativeTableCell(normalized == null ? "–" : Figures.hundredths(getLocale(), normalized)));
    }

    private Span name(Line line) {
        var name = new Span(line.name());
        return line.ofCourse() ? WrittenIn.language(course, name) : name;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("cr-subtitle");
        return note;
    }
}
