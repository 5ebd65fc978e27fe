package org.caseroom.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.reporting.CompletionChoices;
import org.caseroom.reporting.CompletionCounts;
import org.caseroom.reporting.CompletionFilter;
import org.caseroom.reporting.CompletionReview;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/// Who completed what: the participants that one may review, filtered by course, run, country, agency, status and day.
@Route("completion")
@Menu(title = "reporting.menu", order = 30)
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT", "INSTRUCTOR", "AUDITOR"})
class CompletionReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompletionReview review;
    private final transient CurrentPerson person;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private final FilterBar filters = new FilterBar(times, this::go);
    private transient @Nullable CompletionChoices offered;

    CompletionReviewView(CompletionReview review, CurrentPerson person) {
        this.review = review;
        this.person = person;
        addClassName("cr-page");
        add(filters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CompletionFilter.of(event.getLocation().getQueryParameters().getParameters())
                .in(times.zone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.page-title", "title", getTranslation("reporting.title"));
    }

    private void go(CompletionFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(CompletionReviewView.class, new QueryParameters(filter.parameters())));
    }

    /// Rebuilds everything but the filters, so that somebody who is choosing stays where they are.
    private void show(CompletionFilter filter) {
        var actor = person.actor();
        var totals = review.totals(actor, filter);
        var choices = choices(actor);
        getChildren().filter(part -> part != filters).toList().forEach(this::remove);
        filters.setVisible(!choices.runs().isEmpty());
        filters.show(filter, choices, totals);
        var above = above(actor, filter, choices, totals);
        for (var index = 0; index < above.size(); index++) {
            addComponentAtIndex(index, above.get(index));
        }
        below(actor, filter, totals).forEach(this::add);
    }

    /// What one can choose from stays the same while one filters.
    private CompletionChoices choices(Actor actor) {
        if (offered == null) {
            offered = review.choices(actor);
        }
        return offered;
    }

    private List<Component> above(
            Actor actor, CompletionFilter filter, CompletionChoices choices, CompletionCounts totals) {
        var parts = new ArrayList<Component>();
        var header = new PageHeader(getTranslation("reporting.title"))
                .withSubtitle(getTranslation("reporting.title.subtitle"));
        parts.add(header);
        if (totals.enrolled() > 0) {
            header.withActions(actions(filter).toArray(Component[]::new));
            parts.add(figures(totals));
            chart(actor, filter, choices, parts);
        }
        return parts;
    }

    private List<Component> below(Actor actor, CompletionFilter filter, CompletionCounts totals) {
        if (totals.enrolled() == 0) {
            return List.of(filter.narrows() ? nobodyFits() : nobodyYet());
        }
        var pages = Math.ceilDiv(totals.enrolled(), CompletionReview.PAGE_SIZE);
        var page = filter.onPage(Math.min(filter.page(), pages));
        var grid = new CompletionGrid(review.page(actor, page), page, times);
        return pages == 1 ? List.of(grid) : List.of(grid, new Pager(page, pages));
    }

    private List<Component> actions(CompletionFilter filter) {
        var run = filter.run();
        return run == null
                ? List.of(export(filter))
                : List.of(export(filter), ButtonLink.plain("results/" + run, getTranslation("results.open")));
    }

    private Anchor export(CompletionFilter filter) {
        var query = new QueryParameters(filter.onPage(1).parametersWithZone()).getQueryString();
        var link = ButtonLink.plain(
                "export/completion.csv" + (query.isEmpty() ? "" : "?" + query), getTranslation("reporting.export"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private FigureRow figures(CompletionCounts totals) {
        var number = NumberFormat.getIntegerInstance(getLocale());
        return new FigureRow()
                .with(
                        getTranslation("reporting.figure.enrolled"),
                        number.format(totals.enrolled()),
                        getTranslation("reporting.figure.people", "people", totals.people()))
                .with(
                        getTranslation("reporting.figure.in-progress"),
                        number.format(totals.inProgress()),
                        share(totals, totals.inProgress()))
                .with(
                        getTranslation("reporting.figure.completed"),
                        number.format(totals.completed()),
                        share(totals, totals.completed()))
                .with(
                        getTranslation("reporting.figure.passed"),
                        number.format(totals.passed()),
                        share(totals, totals.passed()));
    }

    private String share(CompletionCounts totals, int enrolments) {
        return getTranslation("reporting.figure.share", "share", totals.shareOf(enrolments));
    }

    /// Countries where there are several to compare, else agencies; nothing where there is nothing to compare. Who
    /// has
    /// chosen a country sees its agencies, even if there is but one.
    private void chart(Actor actor, CompletionFilter filter, CompletionChoices choices, List<Component> parts) {
        var countries = filter.country() == null
                && filter.agency() == null
                && choices.countries().size() > 1;
        var groups = countries ? review.byCountry(actor, filter) : review.byAgency(actor, filter);
        if (groups.size() > 1 || (filter.country() != null && filter.agency() == null)) {
            parts.add(new CompletionChart(
                    getTranslation(countries ? "reporting.chart.by-country" : "reporting.chart.by-agency"),
                    getTranslation(countries ? "reporting.column.country" : "reporting.column.agency"),
                    groups));
        }
    }

    private EmptyState nobodyFits() {
        return new EmptyState(
                getTranslation("reporting.empty.filtered.title"),
                getTranslation("reporting.empty.filtered.text"),
                ButtonLink.plain("completion", getTranslation("reporting.filter.reset")));
    }

    private EmptyState nobodyYet() {
        return new EmptyState(getTranslation("reporting.empty.title"), getTranslation("reporting.empty.text"));
    }
}
