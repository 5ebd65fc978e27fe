package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.assessment.analysis.Rung;
import org.caseroom.learning.results.AnalysedQuestion;
import org.caseroom.uikit.Drawing;
import org.springframework.web.util.HtmlUtils;

/// How what is chosen changes from those who did worst in the rest to those who did best: one line for each option, or
/// one for the
/// points where nothing is chosen.
class TracePanel extends Section {

    private static final int LEFT = 44;
    private static final int RIGHT = 316;
    private static final int TOP = 12;
    private static final int BOTTOM = 200;
    private static final int MOST_LINES = 8;

    /// A line of the picture.
    private record Line(String letter, String name, boolean right, ToDoubleFunction<Rung> share) {}

    TracePanel(AnalysedQuestion question, QuestionFigures figures, ChoiceNames names) {
        addClassName("cr-stack");
        var rungs = figures.fifths().stream()
                .filter(rung -> rung.participants() > 0)
                .toList();
        var lines = lines(question, names);
        add(
                new H2(getTranslation("analysis.trace")),
                picture(rungs, lines),
                new NativeDetails(getTranslation("analysis.trace.table"), table(rungs, lines)));
    }

    private List<Line> lines(AnalysedQuestion question, ChoiceNames names) {
        return question.choices().isEmpty()
                ? List.of(new Line("", getTranslation("analysis.column.facility"), true, Rung::mean))
                : question.choices().stream()
                        .limit(MOST_LINES)
                        .map(choice -> new Line(
                                names.letter(choice.id()),
                                names.inWords(choice.id()),
                                choice.right(),
                                rung -> rung.share(choice.id())))
                        .toList();
    }

    private Component picture(List<Rung> rungs, List<Line> lines) {
        var drawn = new StringBuilder();
        for (var quarter = 0; quarter <= 4; quarter++) {
            drawn.append(across(quarter / 4.0));
        }
        for (var line : lines) {
            drawn.append(drawn(line, lines.indexOf(line), rungs));
        }
        drawn.append(word(LEFT, BOTTOM + 20, "start", escaped(getTranslation("analysis.trace.weakest"))))
                .append(word(RIGHT, BOTTOM + 20, "end", escaped(getTranslation("analysis.trace.best"))));
        var plot = new Div(new Drawing("<svg viewBox=\"0 0 360 232\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(escaped(getTranslation("analysis.trace.picture")), drawn)));
        plot.addClassName("cr-plot");
        return plot;
    }

    private String across(double share) {
        return String.format(
                        Locale.ROOT,
                        "<line class=\"cr-plot-line\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>",
                        LEFT,
                        y(share),
                        RIGHT,
                        y(share))
                + word(LEFT - 6, y(share) + 4, "end", Figures.percent(getLocale(), share));
    }

    private static String drawn(Line line, int number, List<Rung> rungs) {
        var points = new ArrayList<String>();
        for (var at = 0; at < rungs.size(); at++) {
            points.add(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f",
                    x(at, rungs.size()),
                    y(line.share().applyAsDouble(rungs.get(at)))));
        }
        return "<polyline class=\"cr-trace%s\" data-line=\"%d\" points=\"%s\"/>"
                        .formatted(line.right() ? " cr-trace-right" : "", number, String.join(" ", points))
                + (rungs.isEmpty()
                        ? ""
                        : word(
                                RIGHT + 8,
                                y(line.share().applyAsDouble(rungs.getLast())) + 4,
                                "start",
                                line.letter() + (line.right() ? " ✓" : "")));
    }

    private Component table(List<Rung> rungs, List<Line> lines) {
        var table = new NativeTable();
        table.getHead()
                .add(Tables.head(Stream.concat(
                        Stream.of(
                                getTranslation("analysis.trace.group"), getTranslation("analysis.column.participants")),
                        lines.stream().map(Line::name))));
        var whole = NumberFormat.getIntegerInstance(getLocale());
        for (var rung : rungs) {
            var cells = new ArrayList<Component>(List.of(
                    Tables.rowHead(new Span(whole.format(rungs.indexOf(rung) + 1))),
                    new NativeTableCell(whole.format(rung.participants()))));
            lines.forEach(line -> cells.add(new NativeTableCell(
                    Figures.percent(getLocale(), line.share().applyAsDouble(rung)))));
            table.getBody().add(Tables.row(cells.stream()));
        }
        return Tables.scrolling(table, getTranslation("analysis.trace"));
    }

    private static double x(int at, int groups) {
        return groups == 1 ? (LEFT + RIGHT) / 2.0 : LEFT + (double) at / (groups - 1) * (RIGHT - LEFT);
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private static String word(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text class=\"cr-plot-word\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                anchor,
                words);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
