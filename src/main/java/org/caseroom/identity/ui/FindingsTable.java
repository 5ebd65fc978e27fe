package org.caseroom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import org.caseroom.identity.intake.FaultyRow;
import org.caseroom.identity.intake.Finding;
import org.caseroom.identity.intake.ImportWords;
import org.caseroom.shared.PlainText;

/// What is wrong with rows of a file, row by row, and what to do.
class FindingsTable extends Section {

    private static final int LONGEST_EXCERPT = 60;

    private final transient ImportWords words;

    FindingsTable(List<FaultyRow> rows, ImportWords words) {
        this.words = words;
        var table = new NativeTable();
        table.getHead()
                .add(row(Stream.of("row", "column", "cell", "problem")
                        .map(column -> headerCell(getTranslation("people.import.findings." + column), "col"))));
        rows.stream()
                .flatMap(row -> row.findings().stream().map(finding -> row(row, finding)))
                .forEach(table.getBody()::add);
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("people.import.findings.title"));
        add(new H2(getTranslation("people.import.findings.title")), scroll);
    }

    private NativeTableRow row(FaultyRow faulty, Finding finding) {
        var column = finding.column();
        return row(Stream.of(
                headerCell(
                        NumberFormat.getIntegerInstance(getLocale())
                                .format(faulty.row().line()),
                        "row"),
                new NativeTableCell(column == null ? "" : words.column(getLocale(), column)),
                cell(column == null ? "" : faulty.row().cell(column)),
                new NativeTableCell(words.problem(getLocale(), finding))));
    }

    /// What stands there, in the direction of its own script.
    private static NativeTableCell cell(String text) {
        var plain = PlainText.of(text);
        var excerpt = new Span(
                plain.codePointCount(0, plain.length()) <= LONGEST_EXCERPT
                        ? plain
                        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…");
        excerpt.getElement().setAttribute("dir", "auto");
        return new NativeTableCell(excerpt);
    }

    private static NativeTableRow row(Stream<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    private static Component headerCell(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
