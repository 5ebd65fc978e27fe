package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.enrolment.EnrollingOthers;
import org.caseroom.enrolment.EnrolmentList;
import org.caseroom.uikit.Tag;

/// A list of sign-in names: it is checked first, and then everybody who can be is enrolled.
class EnrolListPanel extends Section {

    private static final int LONGEST_LIST = 250_000;

    private final TextArea names = new TextArea();
    private final Div result = new Div();
    private final transient Function<List<String>, EnrolmentList> check;
    private final transient Consumer<List<String>> enrol;

    EnrolListPanel(Function<List<String>, EnrolmentList> check, Consumer<List<String>> enrol) {
        this.check = check;
        this.enrol = enrol;
        names.setLabel(getTranslation("enrolment.list.names"));
        names.setHelperText(getTranslation("enrolment.list.names.hint", "longest", EnrollingOthers.LONGEST_LIST));
        names.setMaxLength(LONGEST_LIST);
        names.setMinRows(5);
        names.setMaxRows(16);
        names.setManualValidation(true);
        names.addClassName("cr-wide-field");
        result.addClassName("cr-stack");
        result.getElement().setAttribute("role", "status");
        addClassName("cr-stack");
        var buttons = new Div(new Button(getTranslation("enrolment.list.check"), _ -> check()));
        buttons.addClassName("cr-actions");
        add(
                new H2(getTranslation("enrolment.list.title")),
                new Paragraph(getTranslation("enrolment.list.text")),
                names,
                buttons,
                result);
    }

    private void check() {
        result.removeAll();
        var lines = names.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        names.setInvalid(lines.isEmpty() || lines.size() > EnrollingOthers.LONGEST_LIST);
        if (names.isInvalid()) {
            names.setErrorMessage(getTranslation("enrolment.list.problem", "longest", EnrollingOthers.LONGEST_LIST));
            return;
        }
        show(lines, check.apply(lines));
    }

    private void show(List<String> lines, EnrolmentList list) {
        var found = list.count(EnrolmentList.Finding.FOUND);
        result.add(new Paragraph(getTranslation(
                "enrolment.list.result", "found", found, "left", list.lines().size() - found)));
        if (found > 0) {
            var button = new Button(getTranslation("enrolment.list.enrol", "found", found), _ -> enrol.accept(lines));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            var buttons = new Div(button);
            buttons.addClassName("cr-actions");
            result.add(buttons);
        }
        result.add(table(list));
    }

    private Component table(EnrolmentList list) {
        var table = new NativeTable();
        table.getHead()
                .add(row(Stream.of("enrolment.list.entered", "enrolment.list.name", "enrolment.list.finding")
                        .map(key -> {
                            var cell = new NativeTableHeaderCell(getTranslation(key));
                            cell.getElement().setAttribute("scope", "col");
                            return cell;
                        })));
        list.lines()
                .forEach(line -> table.getBody()
                        .add(row(Stream.of(
                                new NativeTableCell(line.entered()),
                                new NativeTableCell(line.name()),
                                new NativeTableCell(tag(line.finding()))))));
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("enrolment.list.title"));
        return scroll;
    }

    private Tag tag(EnrolmentList.Finding finding) {
        return new Tag(
                getTranslation("enrolment.finding." + finding.name()),
                switch (finding) {
                    case FOUND -> Tag.Kind.GOOD;
                    case NOT_FOUND, NO_ROOM -> Tag.Kind.BAD;
                    case ALREADY_IN, TWICE -> Tag.Kind.WARN;
                });
    }

    private static NativeTableRow row(Stream<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }
}
