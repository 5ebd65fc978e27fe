package org.caseroom.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.caseroom.question.survey.SurveyItem;
import org.caseroom.question.survey.Totals;
import org.caseroom.survey.PlainProse;
import org.caseroom.survey.SurveyResult;
import org.caseroom.survey.SurveyResults;
import org.caseroom.uikit.WrittenIn;

/// What supervisors said: statement by statement beside what the participants say of themselves, then one by one. What
/// a participant said without their name is beside nobody's.
class SupervisedPanel extends Section {

    private final transient SurveyResult result;

    SupervisedPanel(SurveyResult result, SurveyResult.Supervised supervised) {
        this.result = result;
        addClassName("cr-stack");
        add(
                new H2(getTranslation("survey.result.supervisors")),
                new Paragraph(getTranslation(
                        "survey.result.supervisors.count",
                        "answered",
                        supervised.answers().size(),
                        "asked",
                        supervised.asked())));
        var paired = supervised.form().items().stream()
                .flatMap(item -> pair(item).stream())
                .toList();
        if (!paired.isEmpty()) {
            add(table(paired, supervised.totals()), note());
        }
        supervised
                .answers()
                .forEach(said -> add(new SaidPanel(said, supervised.form().items(), result.language())));
    }

    /// A statement that both are asked about.
    private Optional<SurveyItem.Scale> pair(SurveyItem item) {
        return result.survey().items().stream()
                .filter(own -> own.id().equals(item.id()) && item instanceof SurveyItem.Scale)
                .filter(SurveyItem.Scale.class::isInstance)
                .map(SurveyItem.Scale.class::cast)
                .findFirst();
    }

    private Paragraph note() {
        return new Paragraph(getTranslation("survey.result.paired.note", "group", SurveyResults.group()));
    }

    private Component table(List<SurveyItem.Scale> statements, Totals supervisors) {
        var label = getTranslation("survey.result.paired");
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", label);
        table.getHead()
                .add(new NativeTableRow(
                        head(new Span(getTranslation("survey.result.column.statement")), "col"),
                        head(new Span(getTranslation("survey.result.column.participants")), "col"),
                        head(new Span(getTranslation("survey.result.column.supervisors")), "col")));
        statements.forEach(statement -> table.getBody()
                .add(new NativeTableRow(
                        head(WrittenIn.language(result.language(), new Span(PlainProse.of(statement.text()))), "row"),
                        new NativeTableCell(mean(statement, result.shown())),
                        new NativeTableCell(mean(statement, supervisors)))));
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", label);
        return scroll;
    }

    /// Nothing where fewer said anything than a group has.
    private String mean(SurveyItem.Scale statement, Totals totals) {
        var count = totals.replied(statement.id());
        return count < SurveyResults.group()
                ? getTranslation("survey.result.paired.few", "group", SurveyResults.group())
                : getTranslation("survey.result.paired.mean", "mean", totals.mean(statement), "count", count);
    }

    private static NativeTableHeaderCell head(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
