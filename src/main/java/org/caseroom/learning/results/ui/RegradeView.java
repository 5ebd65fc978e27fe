package org.caseroom.learning.results.ui;

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
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.FindingPeople;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.learning.regrading.Wanted;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// Corrects how a quiz is graded in a run: what is wrong, what would change, and what was corrected before.
@Route("results/:run/:graded/correct")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class RegradeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CorrectingGrades correcting;
    private final transient CourseLibrary library;
    private final transient FindingPeople people;
    private final transient CurrentPerson person;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private String title = "";

    RegradeView(CorrectingGrades correcting, CourseLibrary library, FindingPeople people, CurrentPerson person) {
        this.correcting = correcting;
        this.library = library;
        this.people = people;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = event.getRouteParameters();
        try {
            fill(
                    RunId.of(path.get("run").orElse("")),
                    new Slug(path.get("graded").orElse("")));
        } catch (IllegalArgumentException | RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("regrading.page-title", "quiz", title);
    }

    private void fill(RunId run, Slug quiz) {
        var actor = person.actor();
        var corrected = correcting.quiz(actor, run, quiz);
        var questions = correcting.questions(actor, run, quiz);
        var language = library.pack(corrected.run().version()).course().language();
        var made = correcting.made(actor, run, quiz);
        title = corrected.quiz();
        removeAll();
        add(
                new PageHeader(title)
                        .writtenIn(language)
                        .withSubtitle(getTranslation(
                                "regrading.of", "run", corrected.run().title()))
                        .withWayBack(
                                new Anchor("results/" + run + "/" + quiz.value(), getTranslation("regrading.back"))),
                new Paragraph(getTranslation("regrading.intro")));
        if (corrected.newKeys() > 0) {
            add(newKeys(corrected.newKeys(), run, quiz));
        }
        add(new QuestionPanel(questions, language, wanted -> tryOut(run, quiz, wanted)));
        if (!made.isEmpty()) {
            var authors = people.names(
                    made.stream().map(each -> each.madeBy()).distinct().toList());
            add(new MadePanel(made, questions, authors, times, wanted -> tryOut(run, quiz, wanted)));
        }
    }

    private Component newKeys(int count, RunId run, Slug quiz) {
        var panel = new Section(
                new H2(getTranslation("regrading.new-keys.title")),
                new Paragraph(getTranslation("regrading.new-keys.text", "count", count)),
                new Button(getTranslation("regrading.try"), _ -> tryOut(run, quiz, new Wanted.NewestKeys())));
        panel.addClassName("cr-card");
        return panel;
    }

    private void tryOut(RunId run, Slug quiz, Wanted wanted) {
        var trial = correcting.tryOut(person.actor(), run, quiz, wanted);
        new TrialDialog(trial, people, reason -> correct(run, quiz, wanted, reason)).open();
    }

    private void correct(RunId run, Slug quiz, Wanted wanted, String reason) {
        var done = correcting.correct(person.actor(), run, quiz, wanted, reason);
        Notification.show(getTranslation(
                        "regrading.done", Map.of("count", done.changes().size())))
                .addThemeVariants(NotificationVariant.SUCCESS);
        fill(run, quiz);
    }
}
