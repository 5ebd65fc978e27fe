package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Map;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.LocalTimes;

/// The frame of what shows results of a run: a head, the filter, and below it what the address asks for. Whoever may
/// review nobody of the run doesn't learn that it exists.
abstract class ResultsScreen extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseResults results;
    private final transient CourseLibrary library;
    private final transient CurrentPerson person;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private final ResultsBar bar = new ResultsBar(this::go);
    private transient RouteParameters path = RouteParameters.empty();
    private String title = "";

    ResultsScreen(CaseResults results, CourseLibrary library, CurrentPerson person) {
        this.results = results;
        this.library = library;
        this.person = person;
        addClassName("cr-page");
        add(bar);
    }

    /// Adds what is to be seen of the run, and says what that is called.
    ///
    /// @throws IllegalArgumentException if the rest of the path makes no sense
    /// @throws RunNotFoundException if there is no such thing in the run
    abstract String show(CourseRun run, ResultsFilter filter, QueryParameters query);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        path = event.getRouteParameters();
        try {
            var run = results.run(actor(), RunId.of(part("run")));
            fill(run, ResultsFilter.of(query::getSingleParameter), query);
        } catch (IllegalArgumentException | RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /// Shows it, anew where it was shown before.
    final void fill(CourseRun run, ResultsFilter filter, QueryParameters query) {
        getChildren().filter(each -> each != bar).toList().forEach(this::remove);
        bar.show(filter, results.choices(actor(), run.id()));
        title = show(run, filter, query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.page-title", "title", title);
    }

    /// What stands in the address of the same screen with another filter.
    Map<String, String> parameters(ResultsFilter filter) {
        return filter.parameters();
    }

    /// Puts something above the filter, below what is there already.
    final void addAbove(Component part) {
        addComponentAtIndex(indexOf(bar), part);
    }

    final CaseResults results() {
        return results;
    }

    final Actor actor() {
        return person.actor();
    }

    final LocalTimes times() {
        return times;
    }

    final RouteParameters path() {
        return path;
    }

    /// A named part of the path.
    final String part(String name) {
        return path.get(name).orElse("");
    }

    /// The language in which the course of the run is written.
    final Locale language(CourseRun run) {
        return library.pack(run.version()).course().language();
    }

    private void go(ResultsFilter filter) {
        UI.getCurrent().navigate(getClass(), path, QueryParameters.simple(parameters(filter)));
    }
}
