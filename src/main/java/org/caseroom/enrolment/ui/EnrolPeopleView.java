package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrollingOthers;
import org.caseroom.enrolment.EnrollingOthers.Candidate;
import org.caseroom.enrolment.EnrolmentList;
import org.caseroom.enrolment.EnrolmentRefusedException;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.PageHeader;

/// Brings people into a run: one found by name, or many by a list of sign-in names.
@Route("runs/:run/enrol")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class EnrolPeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EnrollingOthers others;
    private final transient RunKeeping keeping;
    private final transient CurrentPerson person;
    private String title = "";

    EnrolPeopleView(EnrollingOthers others, RunKeeping keeping, CurrentPerson person) {
        this.others = others;
        this.keeping = keeping;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var run = keeping.managed(person.actor(), RunAddress.of(event));
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
        title = getTranslation("enrolment.enrol.title");
        add(
                new PageHeader(title)
                        .withSubtitle(RunWords.places(keeping.taken(person.actor(), run.id()), run.capacity()))
                        .withWayBack(new Anchor("runs/" + run.id(), run.title())),
                byName(run, search),
                new EnrolListPanel(
                        lines -> others.check(person.actor(), run.id(), lines), lines -> enrol(run, search, lines)));
    }

    private Section byName(CourseRun run, String search) {
        var section = new Section(
                new H2(getTranslation("enrolment.enrol.by-name")),
                new Paragraph(getTranslation("enrolment.enrol.by-name.text")),
                new PeopleSearch(search, wanted -> search(run, wanted)));
        if (!search.isEmpty()) {
            section.add(new CandidateList(
                    others.search(person.actor(), run.id(), search), candidate -> action(run, search, candidate)));
        }
        return section;
    }

    private Component action(CourseRun run, String search, Candidate candidate) {
        var button = new Button(
                getTranslation("enrolment.enrol.one"),
                _ -> enrol(run, search, List.of(candidate.person().signInName().value())));
        button.setAriaLabel(getTranslation(
                "enrolment.enrol.one.named", "name", candidate.person().name()));
        button.setDisableOnClick(true);
        button.setEnabled(candidate.isOutside());
        return button;
    }

    private void search(CourseRun run, String wanted) {
        UI.getCurrent()
                .navigate(
                        EnrolPeopleView.class,
                        new RouteParameters("run", run.id().toString()),
                        PeopleSearch.parameters(wanted));
    }

    private void enrol(CourseRun run, String search, List<String> lines) {
        try {
            var list = others.enrol(person.actor(), run.id(), lines);
            tell(list);
            show(run, search);
        } catch (EnrolmentRefusedException closed) {
            Notification.show(getTranslation("enrolment.enrol.closed")).addThemeVariants(NotificationVariant.WARNING);
        }
    }

    private void tell(EnrolmentList list) {
        var enrolled = list.count(EnrolmentList.Finding.FOUND);
        var left = list.lines().size() - enrolled;
        Notification.show(getTranslation("enrolment.enrol.done", "enrolled", enrolled, "left", left))
                .addThemeVariants(enrolled > 0 ? NotificationVariant.SUCCESS : NotificationVariant.WARNING);
    }
}
