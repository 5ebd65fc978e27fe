package org.caseroom.learning.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseroom.learning.marking.MarkingQueue;
import org.caseroom.uikit.WrittenIn;
import org.jspecify.annotations.Nullable;

/// How far two people agree, criterion by criterion, with how many pieces that rests on.
class AgreementTable extends Div {

    AgreementTable(List<MarkingQueue.OnCriterion> agreement, Locale course) {
        var title = new H3(getTranslation("marking.agreement.title"));
        var table = new NativeTable();
        table.getHead()
                .add(row(Stream.of(
                                "marking.agreement.criterion",
                                "marking.agreement.pieces",
                                "marking.agreement.same",
                                "marking.agreement.kappa",
                                "marking.agreement.weighted")
                        .map(key -> header(getTranslation(key), "col"))));
        agreement.forEach(each -> {
            var name = header(each.title(), "row");
            table.getBody()
                    .add(row(Stream.of(
                            WrittenIn.language(course, name),
                            new NativeTableCell(NumberFormat.getIntegerInstance(getLocale())
                                    .format(each.agreement().pairs())),
                            new NativeTableCell(NumberFormat.getPercentInstance(getLocale())
                                    .format(each.agreement().observed())),
                            new NativeTableCell(kappa(each.agreement().kappa())),
                            new NativeTableCell(kappa(each.agreement().weighted())))));
        });
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("marking.agreement.title"));
        add(title, scroll, new Paragraph(getTranslation("marking.agreement.note")));
    }

    private String kappa(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private static NativeTableRow row(Stream<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
