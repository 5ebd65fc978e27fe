package org.caseroom.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Where there is nothing yet: says what will be here and what to do.
public class EmptyState extends Div {

    public EmptyState(String title, String text, Component... actions) {
        super(new H2(title), new Paragraph(text));
        addClassName("cr-empty");
        add(actions);
    }
}
