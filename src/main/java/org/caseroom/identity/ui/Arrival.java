package org.caseroom.identity.ui;

import com.vaadin.flow.component.Component;

/// Where whoever goes by keyboard goes on when what they have used is no longer there.
final class Arrival {

    private Arrival() {}

    /// Takes them to the first heading of that rank in what has come.
    static void at(String heading, Component come) {
        come.getElement().executeJs("""
                const heading = this.querySelector($0);
                heading.tabIndex = -1;
                heading.focus();""", heading);
    }
}
