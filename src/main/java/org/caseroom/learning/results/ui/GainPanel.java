package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
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
import org.caseroom.uikit.WrittenIn;
import org.springframework.web.util.HtmlUtils;

/// What was learned between two tests: in a sentence, as a picture, and as a table that says the same.
class GainPanel extends Section {

    private static final int WIDTH = 240;
    private static final int MIDDLE = 12;

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

    /// A line from what was reached before, a ring, to what was reached after, a disc.
    private Component picture(Line line) {
        var said = getTranslation(
                "gain.picture",
                Map.of("before", line.gain().before(), "after", line.gain().after()));
        var before = x(line.gain().before());
        var after = x(line.gain().after());
        var svg = new Html(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d 24\" role=\"img\" aria-label=\"%s\">"
                        + "<line class=\"cr-plot-zero\" x1=\"8\" y1=\"12\" x2=\"%d\" y2=\"12\"/>"
                        + "<line class=\"cr-gain-way\" x1=\"%.1f\" y1=\"12\" x2=\"%.1f\" y2=\"12\"/>"
                        + "<circle class=\"cr-gain-before\" cx=\"%.1f\" cy=\"%d\" r=\"5\"/>"
                        + "<circle class=\"cr-plot-point\" cx=\"%.1f\" cy=\"%d\" r=\"6\"/></svg>",
                WIDTH,
                HtmlUtils.htmlEscape(said),
                WIDTH - 8,
                before,
                after,
                before,
                MIDDLE,
                after,
                MIDDLE));
        var figure = new Div(name(line), svg);
        figure.addClassNames("cr-plot", "cr-gain");
        return figure;
    }

    private static double x(double share) {
        return 8 + Math.clamp(share, 0, 1) * (WIDTH - 16);
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
