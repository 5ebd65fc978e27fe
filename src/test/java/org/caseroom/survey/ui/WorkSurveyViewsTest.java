package org.caseroom.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.caseroom.Jobs;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.ViewTest;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.survey.ChoosingSupervisors;
import org.caseroom.survey.Supervising;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// A participant and their supervisor are asked; who reviews the run sees both side by side.
@StoreTest
@ViewPackages(packages = {"org.caseroom.survey.ui", "org.caseroom.shell"})
class WorkSurveyViewsTest extends ViewTest {

    private SampleCohort cohort;
    private CourseRun run;
    private Actor boss;
    private Actor focalPoint;

    WorkSurveyViewsTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        run = SampleRuns.opened(application, "Asked", SamplePack.withWorkSurvey());
        boss = cohort.trainee("Wanjiru Boss", cohort.nairobi());
        focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        return focalPoint;
    }

    @Test
    void aFocalPointChoosesASupervisorWhoSaysWhatTheyHaveSeen() {
        UI.getCurrent().navigate("supervisors");
        assertThat(text())
                .contains("Nairobi Police", "Cybercrime Unit", "Nobody chosen")
                .doesNotContain("Ha Noi");
        UI.getCurrent().navigate("supervisors/" + cohort.nairobi());
        assertThat(text()).contains(boss.name());
        press("Choose");
        assertThat(text()).contains(boss.name() + " is asked.");

        var amina = asked("Amina");
        signIn(boss);
        UI.getCurrent().navigate("supervision");
        assertThat(text()).contains(amina.name(), "completed on", "Open until");
        var id = application.getBean(Supervising.class).of(boss).getFirst().id();
        UI.getCurrent().navigate("supervision/" + id);
        assertThat(text()).contains("Your name is kept", amina.name() + " learns that you were asked");
        press("Send the replies");
        assertThat(text()).contains("at least one question");
        choose(4);
        write("A checklist.");
        press("Send the replies");
        assertThat(text()).contains("kept with your name");

        signIn(cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform()));
        UI.getCurrent().navigate("surveys/%s/at-work".formatted(run.id()));
        assertThat(text())
                .contains("No replies yet", "What supervisors say", "fewer than 5", "A checklist.", boss.name());
    }

    @Test
    void aParticipantIsToldWhatIsKeptAndWhoElseIsAsked() {
        application.getBean(ChoosingSupervisors.class).choose(focalPoint, cohort.nairobi(), boss.person());
        var amina = asked("Amina");
        signIn(amina);
        UI.getCurrent().navigate("after/%s/at-work".formatted(run.id()));
        assertThat(text())
                .contains("Nobody can tell what you said", "Anonymous", boss.name() + " is asked about your work");
        choose(5);
        press("Send the replies");
        assertThat(text()).contains("have been added");

        UI.getCurrent().navigate("supervision");
        assertThat(text()).contains("Nothing is asked of you");
    }

    private Actor asked(String name) {
        var person = cohort.trainee(name, cohort.nairobi());
        cohort.enrolled(person, run).completes(1, true);
        application.getBean(TestClock.class).travel(Duration.ofDays(91));
        Jobs.named(application, "ask-surveys-at-work").run();
        return person;
    }

    @SuppressWarnings("unchecked")
    private void choose(int step) {
        $(RadioButtonGroup.class).first().setValue(step);
    }

    private void write(String words) {
        $(TextArea.class).first().setValue(words);
    }

    private void press(String word) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String text() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }
}
