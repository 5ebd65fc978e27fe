package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrollingOthers.Candidate;
import org.caseroom.enrolment.EnrolmentRefusedException;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// A focal point nominates people of theirs for a run, and sees where each stands in it.
@Route("runs/:run/nominate")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT"})
class NominateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Nominating nominating;
    private final transient CurrentPerson person;
    private String title = "";

    NominateView(Nominating nominating, CurrentPerson person) {
        this.nominating = nominating;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var run = nominating.run(person.actor(), RunAddress.of(event));
            show(run, PeopleSearch.of(event.getLocation().getQueryParameters()));
        } catch (RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.page-title", "title", title);
    }

    private void show(CourseRun run, String search) {
        removeAll();
        title = getTranslation("enrolment.nominate.title", "run", run.title());
        add(
                new PageHeader(title)
                        .withSubtitle(RunWords.dates(run, LocalTimes.of(UI.getCurrent())))
                        .withWayBack(new Anchor("runs", getTranslation("enrolment.runs.title"))),
                new Paragraph(getTranslation("enrolment.nominate.text")),
                new PeopleSearch(
                        search,
                        wanted -> UI.getCurrent()
                                .navigate(
                                        NominateView.class,
                                        new RouteParameters("run", run.id().toString()),
                                        PeopleSearch.parameters(wanted))),
                new CandidateList(
                        nominating.candidates(person.actor(), run.id(), search),
                        candidate -> action(run, search, candidate)));
    }

    private Component action(CourseRun run, String search, Candidate candidate) {
        var button = new Button(getTranslation("enrolment.nominate.one"), _ -> nominate(run, search, candidate));
        button.setAriaLabel(getTranslation(
                "enrolment.nominate.one.named", "name", candidate.person().name()));
        button.setDisableOnClick(true);
        button.setEnabled(candidate
                .state()
                .filter(state -> state != EnrolmentState.WITHDRAWN)
                .isEmpty());
        return button;
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
