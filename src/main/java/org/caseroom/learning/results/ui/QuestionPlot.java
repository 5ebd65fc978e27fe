package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.caseroom.assessment.analysis.Flag;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.learning.results.AnalysedQuestion;
import org.caseroom.uikit.Drawing;
import org.springframework.web.util.HtmlUtils;

/// All questions in one picture: how much was reached, and how far they tell apart. The table says the same.
class QuestionPlot extends Div {

    private static final int LEFT = 44;
    private static final int RIGHT = 338;
    private static final int TOP = 12;
    private static final int BOTTOM = 220;
    private static final double LOWEST = -0.4;
    private static final double HIGHEST = 0.8;

    QuestionPlot(List<AnalysedQuestion> questions) {
        addClassName("cr-plot");
        var points = new StringBuilder();
        questions.forEach(question -> points.append(point(question)));
        add(new Drawing("<svg viewBox=\"0 0 360 264\" role=\"img\" aria-label=\"%s\">%s%s</svg>"
                .formatted(escaped("analysis.plot"), axes(), points)));
    }

    private String axes() {
        var lines = new StringBuilder();
        for (var tenth = -4; tenth <= 8; tenth += 2) {
            lines.append(across(tenth / 10.0));
        }
        for (var quarter = 0; quarter <= 4; quarter++) {
            lines.append(upright(quarter / 4.0));
        }
        return lines
                + text((LEFT + RIGHT) / 2.0, BOTTOM + 38, "middle", escaped("analysis.column.facility"))
                + "<text class=\"cr-plot-word\" text-anchor=\"middle\" transform=\"translate(10 %d) rotate(-90)\">%s</text>"
                        .formatted((TOP + BOTTOM) / 2, escaped("analysis.column.discrimination"));
    }

    private String across(double value) {
        return line(LEFT, y(value), RIGHT, y(value), value == 0 ? "cr-plot-zero" : "cr-plot-line")
                + text(LEFT - 6, y(value) + 4, "end", Figures.hundredths(getLocale(), value));
    }

    private String upright(double share) {
        return line(x(share), TOP, x(share), BOTTOM, "cr-plot-line")
                + text(x(share), BOTTOM + 18, "middle", Figures.percent(getLocale(), share));
    }

    private static String point(AnalysedQuestion question) {
        var figures = question.shownFigures();
        var height = figures == null ? null : figures.discrimination();
        if (figures == null || height == null) {
            return "";
        }
        var x = x(figures.facility());
        var y = y(Math.clamp(height, LOWEST, HIGHEST));
        return (isFlagged(question, figures)
                        ? String.format(
                                Locale.ROOT,
                                "<rect class=\"cr-plot-flagged\" x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\" transform=\"rotate(45 %.1f %.1f)\"/>",
                                x - 4.5,
                                y - 4.5,
                                x,
                                y)
                        : String.format(
                                Locale.ROOT, "<circle class=\"cr-plot-point\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>", x, y))
                + text(x + 8, y - 5, "start", String.valueOf(question.number()));
    }

    private static boolean isFlagged(AnalysedQuestion question, QuestionFigures figures) {
        return figures.canBeJudged() && question.flags().stream().anyMatch(flag -> !(flag instanceof Flag.TooFew));
    }

    private static double x(double share) {
        return LEFT + share * (RIGHT - LEFT);
    }

    private static double y(double value) {
        return BOTTOM - (value - LOWEST) / (HIGHEST - LOWEST) * (BOTTOM - TOP);
    }

    private static String line(double fromX, double fromY, double toX, double toY, String name) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                name,
                fromX,
                fromY,
                toX,
                toY);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text class=\"cr-plot-word\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                anchor,
                words);
    }

    private String escaped(String key) {
        return HtmlUtils.htmlEscape(getTranslation(key));
    }
}
