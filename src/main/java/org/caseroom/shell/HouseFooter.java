package org.caseroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import org.caseroom.uikit.light.ServicePage;

/// What stands below every view: the pages that need no sign-in, and the light ones.
class HouseFooter extends Footer {

    HouseFooter() {
        addClassName("cr-house-foot");
        var pages = new Nav();
        pages.setAriaLabel(getTranslation("light.pages"));
        for (var page : ServicePage.values()) {
            var link = new Anchor(page.path().substring(1), getTranslation(page.key()));
            link.setRouterIgnore(true);
            pages.add(link);
        }
        var light = new Anchor("learn", getTranslation("light.learn"));
        light.setRouterIgnore(true);
        pages.add(light);
        add(pages);
    }
}
