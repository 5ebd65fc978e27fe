package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.CourseSheet;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.results.ActivityResults;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.ResultLists;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.PageLinks;

/// How the participants of a run did in one case or quiz: which part was hard, and for whom.
@Route("results/:run/:graded")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT", "INSTRUCTOR", "AUDITOR"})
class ActivityResultsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseResults results;
    private final transient ResultLists lists;
    private final transient CourseLibrary library;
    private final transient CurrentPerson person;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private final ResultsBar bar = new ResultsBar(this::go);
    private transient RouteParameters path = RouteParameters.empty();
    private String title = "";

    ActivityResultsView(CaseResults results, ResultLists lists, CourseLibrary library, CurrentPerson person) {
        this.results = results;
        this.lists = lists;
        this.library = library;
        this.person = person;
        addClassName("cr-page");
        add(bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        try {
            var run = RunId.of(event.getRouteParameters().get("run").orElse(""));
            var activity = new Slug(event.getRouteParameters().get("graded").orElse(""));
            path = new RouteParameters(
                    new RouteParam("run", run.toString()), new RouteParam("graded", activity.value()));
            show(run, activity, ResultsFilter.of(parameters::getSingleParameter), PageLinks.pageOf(parameters));
        } catch (IllegalArgumentException | RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.page-title", "title", title);
    }

    private void go(ResultsFilter filter) {
        UI.getCurrent().navigate(ActivityResultsView.class, path, QueryParameters.simple(filter.parameters()));
    }

    private void show(RunId id, Slug activity, ResultsFilter filter, int page) {
        var actor = person.actor();
        var run = results.run(actor, id);
        var course = library.pack(run.version()).course();
        var figures = results.activity(actor, id, activity, filter);
        title = figures.title();
        getChildren().filter(part -> part != bar).toList().forEach(this::remove);
        bar.show(filter, results.choices(actor, id));
        addComponentAtIndex(0, head(run, course, figures, filter));
        if (figures.tried() == 0) {
            add(new EmptyState(getTranslation("results.empty.title"), getTranslation("results.empty.text")));
            return;
        }
        addComponentAtIndex(1, figures(figures));
        var parts = results.parts(actor, id, activity, filter);
        add(new PartsPanel(
                parts,
                course.language(),
                part -> Addresses.of(id, activity, filter.listing(ResultsFilter.Who.ALL, part.part()))));
        participants(
                        id,
                        activity,
                        filter,
                        page,
                        parts.stream()
                                .filter(part -> part.part().equals(filter.part()))
                                .map(part -> AnswerWords.plain(part.prompt()))
                                .findFirst()
                                .orElse(""))
                .forEach(this::add);
    }

    private PageHeader head(CourseRun run, CourseSheet course, ActivityResults figures, ResultsFilter filter) {
        return new PageHeader(figures.title())
                .writtenIn(course.language())
                .withSubtitle(
                        getTranslation(figures.isCase() ? "results.of-case" : "results.of-quiz", "run", run.title()))
                .withWayBack(new Anchor(Addresses.of(run.id(), filter), getTranslation("results.back-to-run")));
    }

    private FigureRow figures(ActivityResults figures) {
        var whole = NumberFormat.getIntegerInstance(getLocale());
        var percent = NumberFormat.getPercentInstance(getLocale());
        var median = figures.median();
        return new FigureRow()
                .with(getTranslation("results.column.tried"), whole.format(figures.tried()))
                .with(
                        getTranslation("results.column.passed"),
                        whole.format(figures.passed()),
                        percent.format((double) figures.passed() / figures.tried()))
                .with(getTranslation("results.column.median"), median == null ? "–" : percent.format(median));
    }

    private List<Component> participants(RunId run, Slug activity, ResultsFilter filter, int page, String part) {
        var actor = person.actor();
        var count = lists.count(actor, run, activity, filter);
        var pages = Math.max(1, Math.ceilDiv(count, ResultLists.PAGE_SIZE));
        var shown = Math.min(page, pages);
        var parts = new ArrayList<Component>();
        parts.add(new PeoplePanel(
                lists.page(actor, run, activity, filter, shown),
                count,
                filter,
                part,
                times,
                other -> Addresses.of(run, activity, other)));
        if (pages > 1) {
            parts.add(new PageLinks(ActivityResultsView.class, path, filter.parameters(), shown, pages));
        }
        return parts;
    }
}
