package org.caseroom.uikit;

import com.vaadin.flow.component.Html;

/// A drawing of ours, as SVG. `Html` sets the attributes of its outermost element one by one and writes their names
/// small, and a `viewbox` scales nothing.
public class Drawing extends Html {

    /// @param svg whose texts are escaped
    public Drawing(String svg) {
        super("<div>" + svg + "</div>");
    }
}
