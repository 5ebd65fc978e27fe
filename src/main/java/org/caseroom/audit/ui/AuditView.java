package org.caseroom.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.audit.AuditFilter;
import org.caseroom.audit.AuditReading;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// Who did what to what, when and from where: the newest first, filtered by name, act and day.
@Route("audit")
@Menu(title = "audit.menu", order = 80)
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class AuditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditReading reading;
    private final transient CurrentPerson person;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private final AuditFilterBar filters;
    private final Div found = new Div();

    AuditView(AuditReading reading, CurrentPerson person) {
        this.reading = reading;
        this.person = person;
        addClassName("cr-page");
        filters = new AuditFilterBar(times, reading.acts(person.actor()), this::go);
        add(
                new PageHeader(getTranslation("audit.title")).withSubtitle(getTranslation("audit.title.subtitle")),
                filters,
                found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AuditFilter.of(event.getLocation().getQueryParameters().getParameters(), times.zone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", "title", getTranslation("audit.title"));
    }

    private void go(AuditFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, new QueryParameters(filter.parameters())));
    }

    /// Rebuilds everything but the filters, so that somebody who is choosing stays where they are.
    private void show(AuditFilter filter) {
        filters.show(filter);
        found.removeAll();
        var page = reading.page(person.actor(), filter);
        if (page.lines().isEmpty()) {
            found.add(nothing(filter));
            return;
        }
        var list = new OrderedList();
        list.addClassNames("cr-timeline", "cr-audit");
        var ways = AuditWays.of(person.actor());
        page.lines().forEach(line -> list.add(new AuditEntry(line, ways, times)));
        var zone =
                new Paragraph(getTranslation("audit.times", "zone", times.zone().getId()));
        zone.addClassName("cr-subtitle");
        found.add(list, zone, pages(filter, page));
    }

    private Component nothing(AuditFilter filter) {
        return filter.narrows() || filter.before() != null
                ? new EmptyState(
                        getTranslation("audit.empty.filtered.title"),
                        getTranslation("audit.empty.filtered.text"),
                        ButtonLink.plain("audit", getTranslation("audit.filter.reset")))
                : new EmptyState(getTranslation("audit.empty.title"), getTranslation("audit.empty.text"));
    }

    private Nav pages(AuditFilter filter, AuditReading.Page page) {
        var pages = new Nav();
        pages.addClassName("cr-actions");
        pages.setAriaLabel(getTranslation("audit.pages.label"));
        if (filter.before() != null) {
            pages.add(link("audit.pages.newest", filter.before(null)));
        }
        if (page.older() != null) {
            pages.add(link("audit.pages.older", filter.before(page.older())));
        }
        return pages;
    }

    private RouterLink link(String key, AuditFilter target) {
        var link = new RouterLink(getTranslation(key), AuditView.class);
        link.setQueryParameters(new QueryParameters(target.parameters()));
        return link;
    }
}
