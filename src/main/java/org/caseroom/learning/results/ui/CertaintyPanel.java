package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.question.Certainty;

/// How sure participants said that they were of their answers to a question, and how many of them were right.
class CertaintyPanel extends Section {

    CertaintyPanel(QuestionFigures figures) {
        addClassName("cr-stack");
        var title = getTranslation("analysis.certainty");
        var table = new NativeTable();
        table.getHead()
                .add(Tables.head(Stream.of(
                        getTranslation("analysis.certainty.column.said"),
                        getTranslation("analysis.column.participants"),
                        getTranslation("analysis.certainty.column.right"),
                        getTranslation("analysis.certainty.column.share"))));
        var whole = NumberFormat.getIntegerInstance(getLocale());
        var percent = NumberFormat.getPercentInstance(getLocale());
        figures.certainties()
                .forEach(each -> table.getBody()
                        .add(Tables.row(Stream.of(
                                Tables.rowHead(new Span(getTranslation(key(each.certainty())))),
                                new NativeTableCell(whole.format(each.participants())),
                                new NativeTableCell(whole.format(each.right())),
                                new NativeTableCell(percent.format(each.share()))))));
        add(new H2(title), Tables.scrolling(table, title), new Paragraph(getTranslation("analysis.certainty.note")));
    }

    private static String key(Certainty certainty) {
        return "analysis.certainty." + certainty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
