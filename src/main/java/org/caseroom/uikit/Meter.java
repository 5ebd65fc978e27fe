package org.caseroom.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;

/// A share, shown as a bar with its figure.
public class Meter extends Div {

    private static final int ALL = 100;

    /// @param share 0 to 1
    /// @param label what it is a share of, for those who can't see it
    public Meter(double share, String label) {
        var percent = Math.round(Math.clamp(share, 0, 1) * ALL);
        addClassName("cr-meter");
        getElement()
                .setAttribute("role", "meter")
                .setAttribute("aria-label", label)
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", String.valueOf(ALL))
                .setAttribute("aria-valuenow", String.valueOf(percent));
        getStyle().set("--value", String.valueOf(percent));
        add(new Span(NumberFormat.getPercentInstance(getLocale()).format(percent / (double) ALL)));
    }
}
