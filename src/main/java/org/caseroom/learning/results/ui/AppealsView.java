package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.assessment.Appeal;
import org.caseroom.assessment.AppealAnsweredException;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.PersonId;
import org.caseroom.learning.regrading.AnsweringAppeals;
import org.caseroom.learning.regrading.AnsweringAppeals.Decision;
import org.caseroom.learning.regrading.AnsweringAppeals.Raised;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WriteDialog;

/// What participants of a run say of how questions were graded: what waits for an answer, then what was answered.
@Route("results/:run/appeals")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class AppealsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnsweringAppeals appeals;
    private final transient CourseLibrary library;
    private final transient FindingPeople people;
    private final transient CurrentPerson person;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private String title = "";

    AppealsView(AnsweringAppeals appeals, CourseLibrary library, FindingPeople people, CurrentPerson person) {
        this.appeals = appeals;
        this.library = library;
        this.people = people;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            fill(RunId.of(event.getRouteParameters().get("run").orElse("")));
        } catch (IllegalArgumentException | RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("regrading.appeals.page-title", "run", title);
    }

    private void fill(RunId id) {
        var actor = person.actor();
        var run = appeals.run(actor, id);
        var raised = appeals.of(actor, id);
        var language = library.pack(run.version()).course().language();
        var names = names(raised);
        title = run.title();
        removeAll();
        add(new PageHeader(getTranslation("regrading.appeals.title"))
                .withSubtitle(run.title())
                .withWayBack(new Anchor("results/" + id, getTranslation("regrading.appeals.back"))));
        if (raised.isEmpty()) {
            add(new EmptyState(
                    getTranslation("regrading.appeals.none"), getTranslation("regrading.appeals.none.text")));
            return;
        }
        var open = raised.stream().filter(Raised::isOpen).toList();
        add(new Paragraph(getTranslation("regrading.appeals.intro", "count", open.size())));
        open.forEach(each -> add(card(run, each, names, language)));
        var answered = raised.stream().filter(each -> !each.isOpen()).toList().reversed();
        if (!answered.isEmpty()) {
            add(new H2(getTranslation("regrading.appeals.answered")));
            answered.forEach(each -> add(card(run, each, names, language)));
        }
    }

    private Map<PersonId, String> names(List<Raised> raised) {
        return people.names(raised.stream()
                .map(Raised::appeal)
                .flatMap(appeal -> appeal.answer() == null
                        ? Stream.of(appeal.participant())
                        : Stream.of(appeal.participant(), appeal.answer().by()))
                .distinct()
                .toList());
    }

    private Component card(CourseRun run, Raised raised, Map<PersonId, String> names, Locale language) {
        return new AppealCard(raised, names, times, language, decision -> decide(run, raised, decision));
    }

    private void decide(CourseRun run, Raised raised, Decision decision) {
        if (decision == Decision.REJECTED || decision == Decision.UPHELD) {
            var key = decision == Decision.REJECTED ? "regrading.appeals.reject" : "regrading.appeals.uphold";
            new WriteDialog(
                            getTranslation(key),
                            getTranslation("regrading.appeals.told"),
                            getTranslation("regrading.appeals.answer"),
                            getTranslation(key),
                            Appeal.LONGEST_TEXT,
                            text -> answer(run, raised, decision, text))
                    .open();
        } else {
            tryOut(run, raised, decision);
        }
    }

    private void tryOut(CourseRun run, Raised raised, Decision decision) {
        var trial = appeals.tryOut(person.actor(), run.id(), raised.appeal().id(), decision);
        new TrialDialog(trial, people, text -> answer(run, raised, decision, text)).open();
    }

    private void answer(CourseRun run, Raised raised, Decision decision, String text) {
        try {
            appeals.answer(person.actor(), run.id(), raised.appeal().id(), decision, text);
            Notification.show(getTranslation("regrading.appeals.done")).addThemeVariants(NotificationVariant.SUCCESS);
        } catch (AppealAnsweredException before) {
            Notification.show(getTranslation("regrading.appeals.before")).addThemeVariants(NotificationVariant.WARNING);
        }
        fill(run.id());
    }
}
