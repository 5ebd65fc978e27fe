package org.caseroom.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.caseroom.coverage.Covered;
import org.caseroom.coverage.Treatment;
import org.caseroom.shared.words.StatusWords;

/// What is covered how often: a table in which more has a stronger colour, and nothing has a shape and a word of its
/// own. Each figure leads to its places.
class CoverageTable extends NativeTable {

    /// From so many on, a figure counts as a few, and as many.
    private static final int FEW = 3;

    private static final int MANY = 10;

    private final String title;

    /// @param subject what the rows are
    CoverageTable(String title, String subject) {
        this.title = title;
        addClassName("cr-coverage");
        setCaptionText(getTranslation("coverage.caption"));
        var head = new NativeTableRow();
        head.add(heading(subject, "col"), heading(getTranslation("coverage.column.standing"), "col"));
        for (var treatment : Treatment.values()) {
            head.add(heading(TreatmentWords.of(treatment), "col"));
        }
        getHead().add(head);
    }

    /// @param words what it is about, for those who hear a figure alone
    void row(Component name, String words, String address, Covered covered) {
        var row = new NativeTableRow();
        var subject = new NativeTableHeaderCell(name);
        subject.getElement().setAttribute("scope", "row");
        row.add(subject, new NativeTableCell(new StandingTag(covered.standing())));
        for (var treatment : Treatment.values()) {
            row.add(cell(words, address, treatment, covered.count(treatment)));
        }
        getBody().add(row);
    }

    /// The table where it may be wider than the page.
    Div scrolling() {
        var scroll = new Div(this);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", title);
        return scroll;
    }

    private NativeTableCell cell(String words, String address, Treatment treatment, int count) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-strength", strength(count));
        if (count == 0) {
            cell.add(new Span(getTranslation("coverage.cell.none")));
            return cell;
        }
        var link =
                new Anchor(address, NumberFormat.getIntegerInstance(getLocale()).format(count));
        link.setAriaLabel(getTranslation(
                "coverage.cell.label", "count", TreatmentWords.count(treatment, count), "subject", words));
        cell.add(link);
        return cell;
    }

    private static String strength(int count) {
        if (count == 0) {
            return "none";
        }
        return count < FEW ? "one" : count < MANY ? "few" : "many";
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /// Whether something is whole, partly there or a gap: a shape, a word and a colour.
    static final class StandingTag extends Span {

        StandingTag(Covered.Standing standing) {
            super(TreatmentWords.of(standing));
            addClassName("cr-standing");
            getElement().setAttribute("data-standing", StatusWords.word(standing));
        }
    }
}
