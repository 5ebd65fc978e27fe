package org.caseroom.identity.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.caseroom.identity.PeopleFilter;
import org.caseroom.identity.PeoplePage;

/// The way to the people before and after.
class PeoplePager extends Nav {

    PeoplePager(PeopleFilter filter, PeoplePage page) {
        addClassName("cr-actions");
        setAriaLabel(getTranslation("people.pages.label"));
        page.previous().ifPresent(place -> add(link("people.pages.previous", filter.from(place))));
        page.next().ifPresent(place -> add(link("people.pages.next", filter.from(place))));
        setVisible(page.previous().isPresent() || page.next().isPresent());
    }

    private RouterLink link(String key, PeopleFilter target) {
        var link = new RouterLink(getTranslation(key), PeopleView.class);
        link.setQueryParameters(new QueryParameters(target.parameters()));
        return link;
    }
}
