package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
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
import java.util.stream.Stream;
import org.caseroom.assessment.analysis.Choice;
import org.caseroom.assessment.analysis.ChoiceFigures;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.learning.results.AnalysedQuestion;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;

/// Who chose what, or typed what, by how they did in the rest.
class ChoicesPanel extends Section {

    /// What is typed may say who typed it: it is shown where several wrote the same.
    private static final int SEVERAL = 3;

    private static final int MOST_TEXTS = 8;

    private final transient QuestionFigures figures;
    private final transient ChoiceNames names;
    private final transient Locale course;

    ChoicesPanel(AnalysedQuestion question, QuestionFigures figures, ChoiceNames names, Locale course) {
        this.figures = figures;
        this.names = names;
        this.course = course;
        addClassName("cr-stack");
        add(new H2(getTranslation("analysis.choices")));
        var typed = typed();
        if (!question.choices().isEmpty()) {
            var note = new Paragraph(getTranslation("analysis.choices.note"));
            note.addClassName("cr-subtitle");
            add(note, choices(question.choices()));
        } else if (!typed.isEmpty()) {
            var note = new Paragraph(getTranslation("analysis.typed.note", "several", SEVERAL));
            note.addClassName("cr-subtitle");
            add(note, texts(typed));
        }
        add(points());
    }

    private List<ChoiceFigures> typed() {
        return figures.choices().stream()
                .filter(each -> each.participants() >= SEVERAL)
                .limit(MOST_TEXTS)
                .toList();
    }

    private Component choices(List<Choice> choices) {
        var table = table(Stream.of("analysis.column.letter", "analysis.column.option"));
        choices.forEach(choice -> {
            var text = Tables.prose(WrittenIn.language(course, AnswerWords.html("div", names.html(choice.id()))));
            if (choice.right()) {
                text.add(new Tag(getTranslation("analysis.right"), Tag.Kind.GOOD));
            }
            var cells = new ArrayList<Component>(
                    List.of(new NativeTableCell(names.letter(choice.id())), Tables.rowHead(text)));
            cells.addAll(counts(figures.of(choice.id()).orElse(new ChoiceFigures(choice.id(), 0, 0))));
            table.getBody().add(Tables.row(cells.stream()));
        });
        return Tables.scrolling(table, getTranslation("analysis.choices"));
    }

    private Component texts(List<ChoiceFigures> typed) {
        var table = table(Stream.of("analysis.column.answer"));
        typed.forEach(each -> {
            var text = new Span(each.choice());
            text.getElement().setAttribute("dir", "auto");
            var cells = new ArrayList<Component>(List.of(Tables.rowHead(text)));
            cells.addAll(counts(each));
            table.getBody().add(Tables.row(cells.stream()));
        });
        return Tables.scrolling(table, getTranslation("analysis.choices"));
    }

    private NativeTable table(Stream<String> first) {
        var table = new NativeTable();
        table.getHead()
                .add(Tables.head(Stream.concat(
                                first,
                                Stream.of(
                                        "analysis.column.chose",
                                        "analysis.column.weakest",
                                        "analysis.column.middle",
                                        "analysis.column.best",
                                        "analysis.column.rest"))
                        .map(this::getTranslation)));
        return table;
    }

    private List<Component> counts(ChoiceFigures choice) {
        var cells = new ArrayList<Component>();
        var whole = NumberFormat.getIntegerInstance(getLocale());
        cells.add(new NativeTableCell("%s (%s)"
                .formatted(
                        whole.format(choice.participants()),
                        percent((double) choice.participants() / figures.participants()))));
        figures.thirds()
                .forEach(third -> cells.add(
                        new NativeTableCell(third.participants() == 0 ? "–" : percent(third.share(choice.choice())))));
        cells.add(new NativeTableCell(choice.participants() == 0 ? "–" : percent(choice.rest())));
        return cells;
    }

    private Paragraph points() {
        return new Paragraph(getTranslation(
                "analysis.points", "none", figures.none(), "some", figures.some(), "all", figures.all()));
    }

    private String percent(double share) {
        return Figures.percent(getLocale(), share);
    }
}
