package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.assessment.analysis.Flag;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.learning.results.AnalysedQuestion;
import org.caseroom.learning.results.AnalysedQuiz;
import org.caseroom.learning.results.AnalysisFilter;
import org.caseroom.question.QuestionId;
import org.caseroom.uikit.WrittenIn;
import org.jspecify.annotations.Nullable;

/// The questions of a quiz: a picture of all, and a table that leads to each.
class QuestionsPanel extends Section {

    private static final String UNTOLD = "–";

    private final transient Locale course;
    private final transient Function<QuestionId, String> toQuestion;
    private final transient Function<AnalysisFilter.Order, String> toOrder;
    private final AnalysisFilter.Order order;

    /// @param course the language of the course
    /// @param toQuestion where a question stands
    /// @param toOrder where the same stands in another order
    QuestionsPanel(
            AnalysedQuiz quiz,
            AnalysisFilter.Order order,
            Locale course,
            Function<QuestionId, String> toQuestion,
            Function<AnalysisFilter.Order, String> toOrder) {
        this.order = order;
        this.course = course;
        this.toQuestion = toQuestion;
        this.toOrder = toOrder;
        addClassName("cr-stack");
        add(new H2(getTranslation("analysis.questions")), new QuestionPlot(quiz.questions()), table(quiz));
    }

    private Component table(AnalysedQuiz quiz) {
        var table = new NativeTable();
        table.getHead().add(head());
        quiz.in(order).forEach(question -> table.getBody().add(Tables.row(cells(question))));
        return Tables.scrolling(table, getTranslation("analysis.questions"));
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(
                sorted("analysis.column.number", AnalysisFilter.Order.QUIZ, "ascending"),
                plain("analysis.column.question"),
                plain("analysis.column.participants"),
                sorted("analysis.column.facility", AnalysisFilter.Order.FACILITY, "ascending"),
                sorted("analysis.column.discrimination", AnalysisFilter.Order.DISCRIMINATION, "ascending"),
                sorted("analysis.column.time", AnalysisFilter.Order.TIME, "descending"),
                plain("analysis.column.flags"));
        return row;
    }

    private NativeTableHeaderCell plain(String key) {
        return header(new Span(getTranslation(key)));
    }

    private NativeTableHeaderCell sorted(String key, AnalysisFilter.Order by, String direction) {
        var cell = header(new Anchor(toOrder.apply(by), getTranslation(key)));
        if (by == order) {
            cell.getElement().setAttribute("aria-sort", direction);
        }
        return cell;
    }

    private static NativeTableHeaderCell header(Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private Stream<Component> cells(AnalysedQuestion question) {
        var figures = question.shownFigures();
        var whole = NumberFormat.getIntegerInstance(getLocale());
        var all = question.figures();
        var time = question.time();
        return Stream.of(
                new NativeTableCell(whole.format(question.number())),
                Tables.rowHead(Tables.prose(link(question))),
                new NativeTableCell(whole.format(all == null ? 0 : all.participants())),
                new NativeTableCell(facility(figures)),
                new NativeTableCell(discrimination(figures)),
                new NativeTableCell(time == null ? UNTOLD : Figures.time(time.half())),
                new NativeTableCell(flags(question)));
    }

    private Anchor link(AnalysedQuestion question) {
        return WrittenIn.language(
                course,
                new Anchor(
                        toQuestion.apply(question.id()),
                        AnswerWords.plain(question.part().shown().prompt())));
    }

    private Component facility(@Nullable QuestionFigures figures) {
        return figures == null
                ? new Span(UNTOLD)
                : figure(
                        Figures.percent(getLocale(), figures.facility()),
                        Figures.betweenShares(figures.facilityWithin()));
    }

    private Component discrimination(@Nullable QuestionFigures figures) {
        var value = figures == null ? null : figures.discrimination();
        var within = figures == null ? null : figures.discriminationWithin();
        return value == null || within == null
                ? new Span(UNTOLD)
                : figure(Figures.hundredths(getLocale(), value), Figures.between(within));
    }

    private static Component figure(String value, String within) {
        var note = new Span(within);
        note.addClassNames("cr-contents-cost", "cr-interval");
        var figure = new Div(new Span(value), note);
        figure.addClassName("cr-choice");
        return figure;
    }

    /// Each kind once: its page says to which options it belongs.
    private static Component flags(AnalysedQuestion question) {
        var tags = new Div();
        tags.addClassName("cr-tags");
        question.flags().stream()
                .collect(Collectors.toMap(Flag::getClass, FlagWords::tag, (first, _) -> first, LinkedHashMap::new))
                .values()
                .forEach(tags::add);
        return tags;
    }
}
