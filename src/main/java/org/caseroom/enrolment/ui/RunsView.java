package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseroom.enrolment.RunFilter;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunLine;
import org.caseroom.enrolment.RunList;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.PageLinks;
import org.caseroom.uikit.Tag;

/// The runs that one manages or may nominate for. What is looked for stands in the address.
@Route("runs")
@Menu(title = "enrolment.runs.menu", order = 20)
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR", "FOCAL_POINT"})
class RunsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RunList list;
    private final transient RunKeeping keeping;
    private final transient CurrentPerson person;
    private final RunFilterBar filters;
    private final Div found = new Div();

    RunsView(RunList list, RunKeeping keeping, CurrentPerson person) {
        this.list = list;
        this.keeping = keeping;
        this.person = person;
        filters = new RunFilterBar(keeping.courses(person.actor()), RunsView::open);
        addClassName("cr-page");
        found.addClassName("cr-stack");
        add(header(), filters, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        show(RunFilter.of(parameters::getSingleParameter), PageLinks.pageOf(parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.page-title", "title", getTranslation("enrolment.runs.title"));
    }

    private PageHeader header() {
        var mayOpen = !keeping.courses(person.actor()).isEmpty();
        var header = new PageHeader(getTranslation("enrolment.runs.title"))
                .withSubtitle(getTranslation("enrolment.runs.subtitle"));
        return mayOpen
                ? header.withActions(ButtonLink.primary("runs/new", getTranslation("enrolment.runs.open")))
                : header;
    }

    private static void open(RunFilter filter) {
        UI.getCurrent().navigate(RunsView.class, QueryParameters.simple(filter.parameters()));
    }

    private void show(RunFilter filter, int wanted) {
        var actor = person.actor();
        var count = list.count(actor, filter);
        var pages = Math.max(1, Math.ceilDiv(count, RunList.PAGE_SIZE));
        var page = Math.min(wanted, pages);
        filters.show(filter, count);
        found.removeAll();
        found.add(count == 0 ? nothing(filter) : lines(actor, list.page(actor, filter, page)));
        if (pages > 1) {
            found.add(new PageLinks(RunsView.class, filter.parameters(), page, pages));
        }
    }

    private Component nothing(RunFilter filter) {
        return filter.equals(RunFilter.NONE)
                ? new EmptyState(
                        getTranslation("enrolment.runs.empty.title"), getTranslation("enrolment.runs.empty.text"))
                : new EmptyState(
                        getTranslation("enrolment.runs.no-match.title"),
                        getTranslation("enrolment.runs.no-match.text"),
                        new Button(getTranslation("enrolment.runs.all"), _ -> open(RunFilter.NONE)));
    }

    private Component lines(Actor actor, List<RunLine> runs) {
        var times = LocalTimes.of(UI.getCurrent());
        var lines = new UnorderedList();
        lines.addClassName("cr-contents");
        runs.forEach(line -> lines.add(item(line, times)));
        return lines;
    }

    private ListItem item(RunLine line, LocalTimes times) {
        var path = "runs/" + line.run().id();
        var title = new Anchor(
                line.managed() ? path : path + "/nominate", line.run().title());
        var about = new Span(String.join(
                " · ",
                line.courseTitle(),
                RunWords.dates(line.run(), times),
                RunWords.places(line.taken(), line.run().capacity())));
        about.addClassName("cr-contents-cost");
        var tags = new Div(RunWords.state(line.state()));
        tags.addClassName("cr-row-end");
        if (line.managed() && line.waiting() > 0) {
            tags.add(new Tag(getTranslation("enrolment.run.waiting", "waiting", line.waiting()), Tag.Kind.WARN));
        }
        if (!line.managed() || line.open()) {
            tags.add(nominate(line, path));
        }
        return new ListItem(title, about, tags);
    }

    private Anchor nominate(RunLine line, String path) {
        var link = new Anchor(path + "/nominate", getTranslation("enrolment.run.nominate"));
        link.setAriaLabel(
                getTranslation("enrolment.run.nominate.for", "run", line.run().title()));
        return link;
    }
}
