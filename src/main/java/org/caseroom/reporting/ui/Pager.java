package org.caseroom.reporting.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.caseroom.reporting.CompletionFilter;

/// The way to the pages before and after.
class Pager extends Nav {

    Pager(CompletionFilter filter, int pages) {
        addClassName("cr-actions");
        setAriaLabel(getTranslation("reporting.pages.label"));
        if (filter.page() > 1) {
            add(link("reporting.pages.previous", filter.onPage(filter.page() - 1)));
        }
        add(new Span(getTranslation("reporting.pages.place", "page", filter.page(), "pages", pages)));
        if (filter.page() < pages) {
            add(link("reporting.pages.next", filter.onPage(filter.page() + 1)));
        }
    }

    private RouterLink link(String key, CompletionFilter target) {
        var link = new RouterLink(getTranslation(key), CompletionReviewView.class);
        link.setQueryParameters(new QueryParameters(target.parameters()));
        return link;
    }
}
