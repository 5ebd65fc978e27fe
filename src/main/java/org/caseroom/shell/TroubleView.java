package org.caseroom.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.PageHeader;

/// A screen that could not be shown: what happened, and the way out.
abstract class TroubleView extends Main implements HasDynamicTitle {

    private final String key;

    /// @param key of the words, with `title` and `text` below it
    TroubleView(String key) {
        this.key = key;
        addClassName("cr-page");
        add(new PageHeader(getTranslation(key + ".title")).withSubtitle(getTranslation(key + ".text")));
        var home = ButtonLink.primary("", getTranslation("shell.home"));
        home.getStyle().set("align-self", "start");
        add(home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", "title", getTranslation(key + ".title"));
    }
}
