package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptNotFoundException;
import org.caseroom.assessment.Replay;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.results.LookingIntoLikenesses;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.learning.results.WatchingReplays;
import org.caseroom.shared.Success;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.StatusTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One person's steps in one attempt: what came when, and how the answers stood at any moment. Which moment is in the
/// address.
@Route("attempts/:attempt")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class ReplayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MOMENT = "moment";

    private final transient WatchingReplays watching;
    private final transient LookingIntoLikenesses likenesses;
    private final transient Enrolling enrolling;
    private final transient CourseLibrary library;
    private final transient CurrentPerson person;
    private final transient JsonMapper json;
    private final transient Words catalogue;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private final Div standing = new Div();
    private transient WatchingReplays.@Nullable Watched watched;
    private transient @Nullable MomentWords words;
    private @Nullable Scrubber scrubber;
    private @Nullable MomentList list;
    private transient Locale course = Locale.ROOT;
    private String title = "";

    ReplayView(
            WatchingReplays watching,
            LookingIntoLikenesses likenesses,
            Enrolling enrolling,
            CourseLibrary library,
            CurrentPerson person,
            JsonMapper json,
            Words catalogue) {
        this.watching = watching;
        this.likenesses = likenesses;
        this.enrolling = enrolling;
        this.library = library;
        this.person = person;
        this.json = json;
        this.catalogue = catalogue;
        addClassName("cr-page");
        standing.addClassName("cr-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = AttemptId.of(event.getRouteParameters().get("attempt").orElse(""));
            if (watched == null || !watched.replay().attempted().id().equals(id)) {
                open(watching.watch(person.actor(), id));
            }
            show(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(MOMENT)
                    .orElse(""));
        } catch (IllegalArgumentException | AttemptNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.page-title", "title", title);
    }

    private void open(WatchingReplays.Watched opened) {
        watched = opened;
        var attempted = opened.replay().attempted();
        var shownIn = attempted.language();
        course = shownIn == null
                ? library.pack(enrolling.run(attempted.participant().run()).version())
                        .course()
                        .language()
                : shownIn;
        words = new MomentWords(opened.replay());
        title = getTranslation("results.replay.title", "name", opened.name());
        scrubber = new Scrubber(opened.replay().moments().size(), this::go);
        list = new MomentList(opened.replay(), words, times, this::address);
        removeAll();
        var notes = new Div();
        showNotes(notes, attempted.id());
        var columns = new Div(new Section(scrubber, standing), new Aside(list));
        columns.addClassNames("cr-two-columns", "cr-replay");
        add(head(opened), figures(attempted), notes, columns);
        var file = opened.replay().caseFile();
        if (file != null) {
            add(new EvidencePanel(file, json, course, catalogue.version()));
        }
    }

    private PageHeader head(WatchingReplays.Watched opened) {
        var attempted = opened.replay().attempted();
        var run = attempted.participant().run();
        return new PageHeader(title)
                .withWayBack(new Anchor(
                        Addresses.of(run, attempted.activity(), ResultsFilter.ALL),
                        getTranslation("results.back-to-activity")))
                .withSubtitle(getTranslation(
                        "results.replay.subtitle",
                        Map.of(
                                "activity", opened.activity(),
                                "number", attempted.number(),
                                "run", opened.run())));
    }

    private FigureRow figures(Replay.Attempted attempted) {
        var minutes =
                Duration.between(attempted.startedAt(), attempted.submittedAt()).toMinutes();
        return new FigureRow()
                .with(
                        getTranslation("results.column.score"),
                        NumberFormat.getPercentInstance(getLocale()).format(attempted.scaledScore()),
                        standing(attempted).getText())
                .with(getTranslation("results.replay.began"), times.dayAndTime(attempted.startedAt()))
                .with(
                        getTranslation("results.replay.took"),
                        getTranslation("results.replay.minutes", "count", minutes));
    }

    private static StatusTag standing(Replay.Attempted attempted) {
        return attempted.measures()
                ? StatusTag.measured()
                : new StatusTag(attempted.passed() ? Success.PASSED : Success.FAILED);
    }

    private void showNotes(Div place, AttemptId id) {
        place.removeAll();
        var notes = likenesses.ofAttempt(person.actor(), id);
        if (!notes.isEmpty()) {
            place.add(new LikenessPanel(notes, likenesses, person.actor(), times, () -> showNotes(place, id)));
        }
        place.setVisible(!notes.isEmpty());
    }

    /// An address without a moment shows the last.
    private void show(String wanted) {
        var replay = watched();
        var last = replay.moments().size() - 1;
        var moment = wanted.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(wanted) - 1, 0, last) : last;
        if (scrubber != null && list != null && words != null) {
            scrubber.show(moment, words.of(replay.moments().get(moment)));
            list.show(moment);
        }
        standing.removeAll();
        standing.add(new StandingPanel(replay, moment, course).parts());
    }

    private Replay watched() {
        if (watched == null) {
            throw new IllegalStateException("Nothing is watched yet.");
        }
        return watched.replay();
    }

    private void go(int moment) {
        UI.getCurrent()
                .navigate(
                        ReplayView.class,
                        new RouteParameters(
                                "attempt", watched().attempted().id().toString()),
                        new QueryParameters(Map.of(MOMENT, List.of(String.valueOf(moment + 1)))));
    }

    private String address(int moment) {
        return Addresses.of(watched().attempted().id()) + "?" + MOMENT + "=" + (moment + 1);
    }
}
