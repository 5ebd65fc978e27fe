package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.EnrolmentRefusedException;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.delivery.AllowingAttempts;
import org.caseroom.learning.delivery.RosterFilter;
import org.caseroom.learning.delivery.RosterRow;
import org.caseroom.learning.delivery.RunRoster;
import org.caseroom.learning.delivery.SettingWindows;
import org.caseroom.learning.results.LookingIntoLikenesses;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageLinks;
import org.caseroom.uikit.WriteDialog;

/// One run, for who delivers it: how its participants do, who needs somebody, and what can be done about it.
@Route("runs/:run")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class RunView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RunKeeping keeping;
    private final transient RunRoster roster;
    private final transient ParticipantCare care;
    private final transient Nominating nominating;
    private final transient AllowingAttempts allowing;
    private final transient SettingWindows windows;
    private final transient LookingIntoLikenesses likenesses;
    private final transient CourseLibrary library;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private final RosterBar bar = new RosterBar(this::go);
    private final Div rows = new Div();
    private final Section participants = new Section();
    private String title = "";
    private String address = "";
    private transient RosterFilter filter = RosterFilter.ALL;
    private int page = 1;

    RunView(
            RunKeeping keeping,
            RunRoster roster,
            ParticipantCare care,
            Nominating nominating,
            AllowingAttempts allowing,
            SettingWindows windows,
            LookingIntoLikenesses likenesses,
            CourseLibrary library,
            CurrentPerson person,
            Clock clock) {
        this.keeping = keeping;
        this.roster = roster;
        this.care = care;
        this.nominating = nominating;
        this.allowing = allowing;
        this.windows = windows;
        this.likenesses = likenesses;
        this.library = library;
        this.person = person;
        this.clock = clock;
        addClassName("cr-page");
        rows.addClassName("cr-stack");
        participants.add(new H2(getTranslation("delivery.participants")), bar, rows);
        add(participants);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filter = RosterFilter.of(parameters::getSingleParameter);
        page = PageLinks.pageOf(parameters);
        address = event.getRouteParameters().get("run").orElse("");
        try {
            show();
        } catch (IllegalArgumentException | RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("delivery.page-title", "title", title);
    }

    private void go(RosterFilter wanted) {
        UI.getCurrent()
                .navigate(
                        RunView.class,
                        new RouteParameters("run", address),
                        QueryParameters.simple(wanted.parameters()));
    }

    /// Shows everything as it is now; somebody who is choosing a filter keeps the field.
    private void show() {
        var run = keeping.managed(person.actor(), RunId.of(address));
        title = run.title();
        getChildren().filter(part -> part != participants).toList().forEach(this::remove);
        var above = above(run);
        for (var index = 0; index < above.size(); index++) {
            addComponentAtIndex(index, above.get(index));
        }
        add(new WindowsPanel(windows.of(person.actor(), run.id()), times, line -> askForWindow(run, line)));
        showParticipants(run);
    }

    private List<Component> above(CourseRun run) {
        var actor = person.actor();
        var parts = new ArrayList<Component>();
        parts.add(new RunHead(
                run,
                library.pack(run.version()),
                clock.instant(),
                times,
                () -> did("delivery.close.done", () -> keeping.closeNow(actor, run.id())),
                () -> reopen(run.id())));
        parts.add(figures(run));
        if (run.way() == EnrolmentWay.BY_CODE) {
            parts.add(new CodePanel(
                    keeping.code(actor, run.id()),
                    () -> did("delivery.code.renewed", () -> keeping.renewCode(actor, run.id())),
                    () -> did("delivery.code.switched-off", () -> keeping.switchOffCode(actor, run.id()))));
        }
        var waiting = nominating.waiting(actor, run.id());
        if (!waiting.isEmpty()) {
            parts.add(new NominationsPanel(
                    waiting,
                    times,
                    nomination -> accept(run, nomination),
                    (nomination, reason) -> decided(
                            nominating.decline(actor, run.id(), nomination, reason), "delivery.nomination.declined")));
        }
        waitingNotes(run).ifPresent(parts::add);
        return parts;
    }

    /// The way to answers that are right in another case, while some wait to be looked at.
    private Optional<Component> waitingNotes(CourseRun run) {
        var waiting = likenesses.ofRun(person.actor(), run.id()).stream()
                .filter(note -> note.settled() == null)
                .count();
        if (waiting == 0) {
            return Optional.empty();
        }
        var notice = new Div(new Paragraph(
                new Anchor("results/" + run.id(), getTranslation("results.likeness.waiting", "count", waiting))));
        notice.addClassName("notice");
        return Optional.of(notice);
    }

    private FigureRow figures(CourseRun run) {
        var figures = roster.figures(person.actor(), run.id());
        var capacity = run.capacity();
        var taken = keeping.taken(person.actor(), run.id());
        return new FigureRow()
                .with(
                        getTranslation("delivery.figure.taken"),
                        String.valueOf(taken),
                        capacity == null
                                ? getTranslation("delivery.figure.unlimited")
                                : getTranslation("delivery.figure.of", "capacity", capacity))
                .with(getTranslation("delivery.standing.COMPLETED"), String.valueOf(figures.completed()))
                .with(
                        getTranslation("delivery.standing.LATE"),
                        String.valueOf(figures.late()),
                        getTranslation("delivery.figure.late"))
                .with(
                        getTranslation("delivery.standing.STUCK"),
                        String.valueOf(figures.stuck()),
                        getTranslation("delivery.figure.stuck", "days", RunRoster.QUIET.toDays()));
    }

    private void showParticipants(CourseRun run) {
        rows.removeAll();
        var count = roster.count(person.actor(), run.id(), filter);
        bar.setVisible(count > 0 || filter.narrows());
        bar.show(filter, count);
        if (count > 0) {
            rows(run, count).forEach(rows::add);
        } else if (filter.narrows()) {
            rows.add(new EmptyState(
                    getTranslation("delivery.no-match.title"),
                    getTranslation("delivery.no-match.text"),
                    ButtonLink.plain("runs/" + run.id(), getTranslation("delivery.no-match.all"))));
        } else {
            rows.add(new EmptyState(getTranslation("delivery.empty.title"), getTranslation("delivery.empty.text")));
        }
    }

    private List<Component> rows(CourseRun run, int count) {
        var pages = Math.ceilDiv(count, RunRoster.PAGE_SIZE);
        var shown = Math.min(page, pages);
        var shownFilter = filter;
        var actions = new ParticipantActions(
                care,
                person.actor(),
                run.id(),
                times.days(),
                count,
                () -> roster.everybody(person.actor(), run.id(), shownFilter),
                this::show);
        var grid = new RosterGrid(
                roster.page(person.actor(), run.id(), filter, shown),
                times,
                (row, quiz) -> askForAnother(run, row, quiz));
        grid.addSelectionListener(chosen -> actions.choose(chosen.getAllSelectedItems()));
        return pages == 1
                ? List.of(actions, grid)
                : List.of(
                        actions,
                        grid,
                        new PageLinks(
                                RunView.class, new RouteParameters("run", address), filter.parameters(), shown, pages));
    }

    private void askForAnother(CourseRun run, RosterRow row, RosterRow.Exhausted quiz) {
        new WriteDialog(
                        getTranslation("delivery.another.title", "name", row.name()),
                        getTranslation("delivery.another.text", "quiz", quiz.title()),
                        getTranslation("delivery.another.reason"),
                        getTranslation("delivery.another.act"),
                        AllowingAttempts.LONGEST_REASON,
                        reason -> did(
                                "delivery.another.done",
                                () -> allowing.allow(person.actor(), run.id(), row.person(), quiz.quiz(), reason)))
                .open();
    }

    private void askForWindow(CourseRun run, SettingWindows.Line line) {
        new WindowDialog(line, times.zone(), window -> {
                    var problems = windows.set(person.actor(), run.id(), window);
                    if (problems.isEmpty()) {
                        tell("delivery.window.done", NotificationVariant.SUCCESS);
                        show();
                    }
                    return problems;
                })
                .open();
    }

    private void accept(CourseRun run, EnrolmentId nomination) {
        try {
            decided(nominating.accept(person.actor(), run.id(), nomination), "delivery.nomination.accepted");
        } catch (EnrolmentRefusedException closed) {
            tell("delivery.nomination.closed", NotificationVariant.WARNING);
            show();
        }
    }

    private void decided(boolean byThis, String key) {
        if (byThis) {
            tell(key, NotificationVariant.SUCCESS);
        } else {
            tell("delivery.nomination.meanwhile", NotificationVariant.WARNING);
        }
        show();
    }

    private void reopen(RunId id) {
        var open = keeping.reopen(person.actor(), id);
        tell(
                open.closesAt() == null ? "delivery.reopen.done.endless" : "delivery.reopen.done",
                NotificationVariant.SUCCESS);
        show();
    }

    private void did(String key, Runnable act) {
        act.run();
        tell(key, NotificationVariant.SUCCESS);
        show();
    }

    private void tell(String key, NotificationVariant kind) {
        Notification.show(getTranslation(key)).addThemeVariants(kind);
    }
}
