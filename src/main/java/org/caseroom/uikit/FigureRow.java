package org.caseroom.uikit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/// Three to five figures that say how things stand.
public class FigureRow extends DescriptionList {

    public FigureRow() {
        addClassName("cr-figure-row");
    }

    /// The same row with a figure more.
    public FigureRow with(String label, String value) {
        add(figure(label, value));
        return this;
    }

    /// The same row with a figure more and a note on it.
    public FigureRow with(String label, String value, String note) {
        var figure = figure(label, value);
        var remark = new Description(note);
        remark.addClassName("cr-figure-note");
        figure.add(remark);
        add(figure);
        return this;
    }

    private static Div figure(String label, String value) {
        var term = new Term(label);
        term.addClassName("cr-figure-label");
        var description = new Description(value);
        description.addClassName("cr-figure-value");
        var figure = new Div(term, description);
        figure.addClassName("cr-figure");
        return figure;
    }
}
