package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/// Plain tables that can be scrolled on a narrow screen.
final class Tables {

    private Tables() {}

    static NativeTableRow head(Stream<String> words) {
        return row(words.map(word -> headerCell(new Span(word), "col")));
    }

    static NativeTableRow row(Stream<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    static NativeTableHeaderCell rowHead(Component content) {
        return headerCell(content, "row");
    }

    /// Text that is to be read beside figures: never squeezed into a column of words.
    static Div prose(Component... text) {
        var prose = new Div(text);
        prose.addClassNames("cr-choice", "cr-cell-text");
        return prose;
    }

    static Div scrolling(NativeTable table, String label) {
        table.getElement().setAttribute("aria-label", label);
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", label);
        return scroll;
    }

    private static NativeTableHeaderCell headerCell(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
