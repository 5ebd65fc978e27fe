package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrollingOthers;
import org.caseroom.enrolment.EnrollingOthers.Candidate;
import org.caseroom.enrolment.EnrolmentList;
import org.caseroom.enrolment.EnrolmentRefusedException;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.PageHeader;

/// Brings people into a run: one found by name, or many by a list of sign-in names.
@Route("runs/:run/enrol")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class EnrolPeopleView extends CandidatesView {

    private final transient EnrollingOthers others;
    private final transient RunKeeping keeping;
    private final transient CurrentPerson person;

    EnrolPeopleView(EnrollingOthers others, RunKeeping keeping, CurrentPerson person) {
        this.others = others;
        this.keeping = keeping;
        this.person = person;
    }

    @Override
    CourseRun find(RunId id) {
        return keeping.managed(person.actor(), id);
    }

    @Override
    String titleOf(CourseRun run) {
        return getTranslation("enrolment.enrol.title");
    }

    @Override
    List<Component> parts(CourseRun run, String search) {
        return List.of(
                new PageHeader(titleOf(run))
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
                searchFor(run, search));
        if (!search.isEmpty()) {
            var candidates = others.search(person.actor(), run.id(), search);
            section.add(
                    found(words(candidates.size())),
                    new CandidateList(candidates, candidate -> action(run, search, candidate)));
        }
        return section;
    }

    private String words(int found) {
        return found == 0
                ? getTranslation("enrolment.people.none")
                : getTranslation(
                        found < EnrollingOthers.MOST_FOUND ? "enrolment.people.found" : "enrolment.people.first",
                        "count",
                        found);
    }

    private Component action(CourseRun run, String search, Candidate candidate) {
        var button = button(
                candidate,
                "enrolment.enrol.one",
                "enrolment.enrol.one.named",
                () -> enrol(run, search, List.of(candidate.person().signInName().value())));
        button.setDisableOnClick(true);
        button.setEnabled(candidate.isOutside());
        return button;
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
