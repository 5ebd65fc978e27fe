package org.caseroom.uikit;

import com.vaadin.flow.component.html.Span;

/// A fact in a word or two, on a tag.
public class Tag extends Span {

    public Tag(String text) {
        super(text);
        addClassName("cr-tag");
    }

    /// A tag that stands out in one way.
    public Tag(String text, Kind kind) {
        this(text);
        getElement().setAttribute("data-kind", kind.attribute);
    }

    /// What a tag may stand for beyond a plain fact.
    public enum Kind {
        ACCENT("accent"),
        SECOND("second"),
        GOOD("good"),
        WARN("warn"),
        BAD("bad"),
        ID("id");

        private final String attribute;

        Kind(String attribute) {
            this.attribute = attribute;
        }
    }
}
