package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.results.ActivityResults;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.LookingIntoLikenesses;
import org.caseroom.learning.results.PartResults;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;
import org.jspecify.annotations.Nullable;

/// How the participants of a run did in each of its cases and quizzes.
@Route("results/:run")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT", "INSTRUCTOR", "AUDITOR"})
class ResultsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseResults results;
    private final transient CourseLibrary library;
    private final transient LookingIntoLikenesses likenesses;
    private final transient CurrentPerson person;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private final ResultsBar bar = new ResultsBar(this::go);
    private String address = "";
    private String title = "";

    ResultsView(CaseResults results, CourseLibrary library, LookingIntoLikenesses likenesses, CurrentPerson person) {
        this.results = results;
        this.library = library;
        this.likenesses = likenesses;
        this.person = person;
        addClassName("cr-page");
        add(bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters().get("run").orElse("");
        try {
            show(RunId.of(address), ResultsFilter.of(event.getLocation().getQueryParameters()::getSingleParameter));
        } catch (IllegalArgumentException | RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.page-title", "title", title);
    }

    private void go(ResultsFilter filter) {
        UI.getCurrent()
                .navigate(
                        ResultsView.class,
                        new RouteParameters("run", address),
                        QueryParameters.simple(filter.parameters()));
    }

    private void show(RunId id, ResultsFilter filter) {
        var actor = person.actor();
        var run = results.run(actor, id);
        var course = library.pack(run.version()).course().language();
        title = run.title();
        getChildren().filter(part -> part != bar).toList().forEach(this::remove);
        bar.show(filter, results.choices(actor, id));
        addComponentAtIndex(0, head(run));
        notes(id, filter);
        var activities = results.activities(actor, id, filter);
        add(
                activities.stream().allMatch(each -> each.tried() == 0)
                        ? new EmptyState(getTranslation("results.empty.title"), getTranslation("results.empty.text"))
                        : table(id, activities, filter, course));
    }

    private void notes(RunId id, ResultsFilter filter) {
        var notes = likenesses.ofRun(person.actor(), id);
        if (!notes.isEmpty()) {
            addComponentAtIndex(1, new LikenessPanel(notes, likenesses, person.actor(), times, () -> show(id, filter)));
        }
    }

    private PageHeader head(CourseRun run) {
        return new PageHeader(getTranslation("results.title", "run", run.title()))
                .withWayBack(new Anchor("completion?run=" + run.id(), getTranslation("results.back")))
                .withSubtitle(getTranslation("results.subtitle"));
    }

    private Component table(RunId run, List<ActivityResults> activities, ResultsFilter filter, Locale course) {
        var table = new NativeTable();
        table.getHead()
                .add(Tables.head(Stream.of(
                        getTranslation("results.column.activity"),
                        getTranslation("results.column.tried"),
                        getTranslation("results.column.passed"),
                        getTranslation("results.column.failed"),
                        getTranslation("results.column.median"),
                        getTranslation("results.column.hardest"))));
        activities.forEach(activity -> table.getBody().add(Tables.row(cells(run, activity, filter, course))));
        return Tables.scrolling(table, getTranslation("results.activities"));
    }

    private Stream<Component> cells(RunId run, ActivityResults activity, ResultsFilter filter, Locale course) {
        var whole = NumberFormat.getIntegerInstance(getLocale());
        var link = WrittenIn.language(
                course, new Anchor(Addresses.of(run, activity.activity(), filter), activity.title()));
        var median = activity.median();
        return Stream.of(
                Tables.rowHead(link),
                new NativeTableCell(whole.format(activity.tried())),
                new NativeTableCell(whole.format(activity.passed())),
                new NativeTableCell(activity.failed() == 0 ? new Span("–") : failed(run, activity, filter)),
                new NativeTableCell(median == null ? "–" : percent(median)),
                new NativeTableCell(hardest(activity.hardest(), course)));
    }

    private Anchor failed(RunId run, ActivityResults activity, ResultsFilter filter) {
        var link = new Anchor(
                Addresses.of(run, activity.activity(), filter.listing(ResultsFilter.Who.FAILED, null)),
                NumberFormat.getIntegerInstance(getLocale()).format(activity.failed()));
        link.setAriaLabel(
                getTranslation("results.failed.named", "count", activity.failed(), "activity", activity.title()));
        return link;
    }

    private Component hardest(@Nullable PartResults part, Locale course) {
        if (part == null) {
            return new Span("–");
        }
        var share = new Span(getTranslation("results.hardest", "share", part.mean()));
        share.addClassName("cr-contents-cost");
        var both = new Div(WrittenIn.language(course, AnswerWords.html("div", part.prompt())), share);
        both.addClassName("cr-choice");
        return both;
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(getLocale()).format(share);
    }
}
