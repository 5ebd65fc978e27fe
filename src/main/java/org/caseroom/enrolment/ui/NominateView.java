package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrollingOthers.Candidate;
import org.caseroom.enrolment.EnrolmentRefusedException;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.Nominees;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/// A focal point nominates people of theirs for a run, and sees where each stands in it.
@Route("runs/:run/nominate")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT"})
class NominateView extends CandidatesView {

    private final transient Nominating nominating;
    private final transient CurrentPerson person;

    NominateView(Nominating nominating, CurrentPerson person) {
        this.nominating = nominating;
        this.person = person;
    }

    @Override
    CourseRun find(RunId id) {
        return nominating.run(person.actor(), id);
    }

    @Override
    String titleOf(CourseRun run) {
        return getTranslation("enrolment.nominate.title", "run", run.title());
    }

    @Override
    List<Component> parts(CourseRun run, String search) {
        var nominees = nominating.candidates(person.actor(), run.id(), search);
        SerializableFunction<Candidate, Component> action =
                candidate -> action(run, search, candidate, !nominees.full());
        var parts = new ArrayList<Component>(List.of(
                new PageHeader(titleOf(run))
                        .withSubtitle(subtitle(run, nominees.free()))
                        .withWayBack(new Anchor("runs", getTranslation("enrolment.runs.title"))),
                new Paragraph(getTranslation("enrolment.nominate.text"))));
        if (nominees.full()) {
            parts.add(fullNotice());
        }
        parts.add(searchFor(run, search));
        parts.add(found(words(nominees)));
        if (!nominees.nominated().isEmpty()) {
            parts.add(new Section(
                    new H2(getTranslation("enrolment.nominate.nominated")),
                    new CandidateList(nominees.nominated(), action)));
        }
        if (!nominees.others().isEmpty()) {
            parts.add(new Section(
                    new H2(getTranslation("enrolment.nominate.others")), new CandidateList(nominees.others(), action)));
        }
        return parts;
    }

    private String subtitle(CourseRun run, @Nullable Integer free) {
        var dates = RunWords.dates(run, LocalTimes.of(UI.getCurrent()));
        return free == null ? dates : dates + " · " + getTranslation("enrolment.nominate.free", "free", free);
    }

    private Component fullNotice() {
        var notice = new Div(new Paragraph(getTranslation("enrolment.nominate.full-run")));
        notice.addClassName("notice");
        return notice;
    }

    private String words(Nominees nominees) {
        if (nominees.shown() == 0) {
            return getTranslation("enrolment.people.none");
        }
        return nominees.shown() < nominees.fitting()
                ? getTranslation("enrolment.people.some", "shown", nominees.shown(), "count", nominees.fitting())
                : getTranslation("enrolment.people.found", "count", nominees.shown());
    }

    private Component action(CourseRun run, String search, Candidate candidate, boolean room) {
        return candidate.waits() ? takingBack(run, search, candidate) : nominating(run, search, candidate, room);
    }

    private Button nominating(CourseRun run, String search, Candidate candidate, boolean room) {
        var button = button(
                candidate,
                "enrolment.nominate.one",
                "enrolment.nominate.one.named",
                () -> nominate(run, search, candidate));
        button.setDisableOnClick(true);
        button.setEnabled(room
                && candidate
                        .state()
                        .filter(state -> state != EnrolmentState.WITHDRAWN)
                        .isEmpty());
        return button;
    }

    private Button takingBack(CourseRun run, String search, Candidate candidate) {
        return button(
                candidate,
                "enrolment.nominate.take-back",
                "enrolment.nominate.take-back.named",
                () -> askToTakeBack(run, search, candidate));
    }

    private void askToTakeBack(CourseRun run, String search, Candidate candidate) {
        new AskFirst(
                        getTranslation(
                                "enrolment.nominate.take-back.title",
                                "name",
                                candidate.person().name()),
                        getTranslation("enrolment.nominate.take-back.text"),
                        getTranslation("enrolment.nominate.take-back"),
                        () -> takeBack(run, search, candidate))
                .open();
    }

    private void takeBack(CourseRun run, String search, Candidate candidate) {
        try {
            if (nominating.takeBack(person.actor(), run.id(), candidate.person().id())) {
                tell("enrolment.nominate.taken-back", candidate, NotificationVariant.SUCCESS);
            } else {
                tell("enrolment.nominate.decided", candidate, NotificationVariant.WARNING);
            }
        } catch (RunNotFoundException fromAnotherAgency) {
            tell("enrolment.nominate.not-yours", candidate, NotificationVariant.WARNING);
        }
        showUnlessClosed(run, search);
    }

    private void showUnlessClosed(CourseRun run, String search) {
        try {
            show(run, search);
        } catch (RunNotFoundException closedMeanwhile) {
            UI.getCurrent().navigate(RunsView.class);
        }
    }

    private void nominate(CourseRun run, String search, Candidate candidate) {
        try {
            nominating.nominate(person.actor(), run.id(), candidate.person().id());
            tell("enrolment.nominate.done", candidate, NotificationVariant.SUCCESS);
        } catch (EnrolmentRefusedException full) {
            tell("enrolment.nominate.full", candidate, NotificationVariant.WARNING);
        } catch (RunNotFoundException closed) {
            tell("enrolment.nominate.closed", candidate, NotificationVariant.WARNING);
            UI.getCurrent().navigate(RunsView.class);
            return;
        }
        show(run, search);
    }

    private void tell(String key, Candidate candidate, NotificationVariant kind) {
        Notification.show(getTranslation(key, "name", candidate.person().name()))
                .addThemeVariants(kind);
    }
}
