package org.caseroom.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseroom.question.survey.SurveyItem;
import org.caseroom.question.survey.Totals;
import org.caseroom.shared.Prose;
import org.caseroom.uikit.Meter;
import org.caseroom.uikit.WrittenIn;

/// What was said to one question: how often each step or option, with its share as a bar, or the remarks.
class ItemPanel extends Section {

    private final transient Totals totals;
    private final transient Locale course;

    ItemPanel(SurveyItem item, Totals totals, Locale course) {
        this.totals = totals;
        this.course = course;
        addClassName("cr-stack");
        add(WrittenIn.language(course, new H2(prose(item.text()))));
        switch (item) {
            case SurveyItem.Scale scale -> show(scale);
            case SurveyItem.Choice choice -> show(choice);
            case SurveyItem.Remark remark -> show(remark);
        }
    }

    private void show(SurveyItem.Scale scale) {
        add(new Paragraph(
                getTranslation("survey.result.mean", "mean", totals.mean(scale), "count", totals.replied(scale.id()))));
        var table = table(getTranslation("survey.result.column.step"));
        IntStream.rangeClosed(1, SurveyItem.Scale.STEPS)
                .forEach(step -> table.getBody().add(row(new Span(label(scale, step)), scale, Integer.toString(step))));
        add(scrolling(table));
    }

    private void show(SurveyItem.Choice choice) {
        add(new Paragraph(getTranslation(
                "survey.result.chosen",
                "count",
                totals.replied(choice.id()),
                "several",
                Boolean.toString(choice.several()))));
        var table = table(getTranslation("survey.result.column.option"));
        choice.options()
                .forEach(option -> table.getBody()
                        .add(row(
                                WrittenIn.language(course, prose(option.text())),
                                choice,
                                option.id().value())));
        add(scrolling(table));
    }

    private void show(SurveyItem.Remark remark) {
        add(new Paragraph(getTranslation("survey.result.remarks", "count", totals.replied(remark.id()))));
        var list = new UnorderedList();
        totals.remarks(remark.id()).forEach(text -> {
            var said = new ListItem(text);
            said.addClassName("cr-remark");
            said.getElement().setAttribute("dir", "auto");
            list.add(said);
        });
        add(list);
    }

    private String label(SurveyItem.Scale scale, int step) {
        var number = NumberFormat.getIntegerInstance(getLocale()).format(step);
        return switch (step) {
            case 1 -> number + " · " + scale.low();
            case SurveyItem.Scale.STEPS -> number + " · " + scale.high();
            default -> number;
        };
    }

    private NativeTable table(String first) {
        var table = new NativeTable();
        var row = new NativeTableRow();
        row.add(
                head(new Span(first), "col"),
                head(new Span(getTranslation("survey.result.column.people")), "col"),
                head(new Span(getTranslation("survey.result.column.share")), "col"));
        table.getHead().add(row);
        return table;
    }

    private NativeTableRow row(Component label, SurveyItem item, String choice) {
        var count = totals.count(item.id(), choice);
        var all = totals.replied(item.id());
        var row = new NativeTableRow();
        row.add(
                head(label, "row"),
                new NativeTableCell(NumberFormat.getIntegerInstance(getLocale()).format(count)),
                new NativeTableCell(
                        new Meter(all == 0 ? 0 : count / (double) all, getTranslation("survey.result.column.share"))));
        return row;
    }

    private Div scrolling(NativeTable table) {
        var label = getTranslation("survey.result.table");
        table.getElement().setAttribute("aria-label", label);
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", label);
        return scroll;
    }

    private static NativeTableHeaderCell head(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Html prose(Prose text) {
        return new Html("<span dir=\"auto\">%s</span>".formatted(text.html()));
    }
}
