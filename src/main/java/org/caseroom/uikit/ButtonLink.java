package org.caseroom.uikit;

import com.vaadin.flow.component.html.Anchor;

/// A link that is the next thing to do, so it looks like a button. It stays a link: it opens in a new tab, too.
public class ButtonLink extends Anchor {

    private ButtonLink(String path, String text, String classes) {
        super(path, text);
        addClassNames(classes.split(" "));
    }

    /// The one thing to do on this screen.
    public static ButtonLink primary(String path, String text) {
        return new ButtonLink(path, text, "button primary");
    }

    /// Something else that one can do.
    public static ButtonLink plain(String path, String text) {
        return new ButtonLink(path, text, "button");
    }
}
