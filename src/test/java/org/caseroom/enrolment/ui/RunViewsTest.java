package org.caseroom.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.course.CourseVersion;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.RunFilter;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunList;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.uikit.DayField;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Runs on the screen: the list, opening one, bringing people in, nominating, joining.
@StoreTest
@ViewPackages(classes = RunsView.class)
class RunViewsTest extends ViewTest {

    private SampleCohort cohort;
    private SampleRuns runs;
    private Actor daniel;

    RunViewsTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        runs = new SampleRuns(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(SampleRuns.COURSE));
        return daniel;
    }

    @Test
    void theListShowsWhatTheAddressAsksFor() {
        var title = "Spring " + cohort.run().id();
        var run = application
                .getBean(RunKeeping.class)
                .open(daniel, SampleRuns.COURSE, runs.plan(title, EnrolmentWay.ANYONE, 12));

        list("open");
        assertThat(text()).contains(title, "0 of 12 places taken", "1 run");
        assertThat(links()).contains("runs/" + run.id(), "runs/new");

        list("closed");
        assertThat(text()).doesNotContain(title).contains("No run matches");
    }

    @Test
    void whoManagesOneRunIsOfferedNoNewOne() {
        signIn(cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id())));

        navigate("runs", RunsView.class);

        assertThat(links()).contains("runs/" + cohort.run().id()).doesNotContain("runs/new");
        assertNothingAt("runs/new", RunFormView.class);
    }

    @Test
    void aRunIsOpenedFromTheForm() {
        navigate("runs/new", RunFormView.class);
        var title = "Opened here " + cohort.run().id();
        test($(TextField.class).withCaption("Title").single()).setValue(title);
        test($(IntegerField.class).single()).setValue(30);
        test(button("Open the run")).click();

        assertThat(listed(title)).singleElement().satisfies(run -> {
            assertThat(run.capacity()).isEqualTo(30);
            assertThat(run.way()).isEqualTo(EnrolmentWay.ANYONE);
        });
    }

    @Test
    void theFormBeginsWithTheCourseOfTheAddress() {
        var number = UUID.randomUUID();
        var version = application
                .getBean(Publishing.class)
                .publish(SamplePack.sound()
                        .replacing(SamplePack.COURSE, "id: sample", "id: other-" + number)
                        .replacing(SamplePack.COURSE, "title: ", "title: Other " + number + " ")
                        .pack());
        signIn(cohort.reviewer(Role.INSTRUCTOR, new Scope.Platform()));

        goTo("runs/new?course=" + version.course());

        assertThat($(Select.class).single().getValue()).isEqualTo(version);
        assertThat($(TextField.class).withCaption("Title").single().getValue()).isEqualTo(version.title());
    }

    @Test
    void aCourseThatNobodyMayOpenARunOfIsNotChosen() {
        goTo("runs/new?course=of-somebody-else");

        assertThat(((CourseVersion) $(Select.class).single().getValue()).course())
                .isEqualTo(SampleRuns.COURSE);
    }

    @Test
    void whatMakesNoSenseIsSaidAtItsFieldAndNothingIsLost() {
        navigate("runs/new", RunFormView.class);
        test($(TextField.class).withCaption("Title").single()).setValue("  ");
        var opens = $(DayField.class).withCaption("Opens on").single();
        var closes = $(DayField.class).withCaption("Last day").single();
        test(closes).setValue(opens.getValue().minusDays(1));
        test(button("Open the run")).click();

        assertThat($(TextField.class).withCaption("Title").single().isInvalid()).isTrue();
        assertThat(closes.isInvalid()).isTrue();
        assertThat(closes.getErrorMessage()).contains("cannot lie before");
        assertThat(closes.getValue()).isEqualTo(opens.getValue().minusDays(1));
    }

    @Test
    void changingARunKeepsTheMomentsWhoseDaysStay() {
        var run = runs.open(daniel, EnrolmentWay.ANYONE, null);
        navigate("runs/" + run.id() + "/edit", RunFormView.class);
        test($(TextField.class).withCaption("Title").single()).setValue("Changed");
        test(button("Save")).click();

        var changed = application.getBean(RunKeeping.class).managed(daniel, run.id());
        assertThat(changed.title()).isEqualTo("Changed");
        assertThat(changed.opensAt()).isEqualTo(run.opensAt());
    }

    @Test
    void aListIsCheckedBeforeAnybodyIsEnrolled() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        navigate("runs/" + run.id() + "/enrol", EnrolPeopleView.class);
        test($(TextArea.class).single()).setValue(runs.signInName(amina) + "\nnobody");
        test(button("Check the list")).click();

        assertThat(text())
                .contains("One person can be enrolled. One line is left out.", "Will be enrolled", "Not found");
        assertThat(runs.stateOf(amina, run)).isNull();
        test(button("Enrol one person")).click();
        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.ACTIVE);
    }

    @Test
    void aFocalPointNominatesTheirOwn() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        cohort.trainee("Trần Minh", cohort.haNoi());
        signIn(cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi())));

        navigate("runs/" + run.id() + "/nominate", NominateView.class);
        assertThat(text()).contains("Amina Odhiambo").doesNotContain("Minh");
        test(button("Nominate")).click();

        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.NOMINATED);
        assertThat(text()).contains("Nominated");
        assertNothingAt("runs/" + run.id() + "/enrol", EnrolPeopleView.class);
        assertNothingAt("runs/" + run.id() + "/edit", RunFormView.class);
    }

    @Test
    void aFullRunSaysSoBeforeAnybodyIsNominated() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, 1);
        var amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        cohort.trainee("Wanjiku", cohort.nairobi());
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        signIn(joyce);
        navigate("runs/" + run.id() + "/nominate", NominateView.class);
        assertThat(text()).contains("one place is free").doesNotContain("The run is full");

        application.getBean(Nominating.class).nominate(joyce, run.id(), amina.person());
        navigate("runs/" + run.id() + "/nominate", NominateView.class);

        assertThat(text()).contains("no place is free", "The run is full", "2 people fit.");
        assertThat(button("Nominate").isEnabled()).isFalse();
    }

    @Test
    void aDeclinedNominationIsCalledSoAndSaysWhy() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        var nominating = application.getBean(Nominating.class);
        nominating.nominate(joyce, run.id(), amina.person());
        nominating.decline(
                daniel,
                run.id(),
                nominating.waiting(daniel, run.id()).getFirst().enrolment(),
                "Next time.");
        signIn(joyce);

        navigate("runs/" + run.id() + "/nominate", NominateView.class);

        assertThat(text()).contains("Declined", "The reason: Next time.").doesNotContain("Withdrawn");
    }

    @Test
    void aNominationIsTakenBackAfterAsking() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        application.getBean(Nominating.class).nominate(joyce, run.id(), amina.person());
        signIn(joyce);
        navigate("runs/" + run.id() + "/nominate", NominateView.class);

        test(button("Take back")).click();
        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.NOMINATED);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(button("Nominate").isEnabled()).isTrue();
    }

    @Test
    void aTraineeLooksBehindACodeAndJoins() {
        var run = runs.open(daniel, EnrolmentWay.BY_CODE, null);
        var code = application.getBean(RunKeeping.class).code(daniel, run.id()).orElseThrow();
        var amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        signIn(amina);

        navigate("join/" + code.value(), JoinView.class);
        assertThat(text()).contains("Winter");
        assertThat(runs.stateOf(amina, run)).isNull();
        test(button("Join this run")).click();

        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.ACTIVE);
    }

    @Test
    void aCodeThatIsNoneIsSaidAndStaysInTheField() {
        navigate("join/WRONG", JoinView.class);

        assertThat(text()).contains("No run has this code.");
        assertThat($(TextField.class).single().getValue()).isEqualTo("WRONG");
    }

    @Test
    void whatIsForeignMissingOrNoIdIsNotThere() {
        signIn(cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id())));
        var other = cohort.openRun("Another");

        for (var run : List.of(other.id().toString(), UUID.randomUUID().toString(), "nonsense")) {
            assertNothingAt("runs/" + run + "/edit", RunFormView.class);
            assertNothingAt("runs/" + run + "/enrol", EnrolPeopleView.class);
        }
    }

    private void list(String state) {
        UI.getCurrent()
                .navigate(
                        "runs",
                        QueryParameters.simple(Map.of(
                                "state", state, "search", cohort.run().id().toString())));
        assertThat(getCurrentView()).isInstanceOf(RunsView.class);
    }

    private void assertNothingAt(String address, Class<?> view) {
        UI.getCurrent().navigate(address);
        assertThat(getCurrentView()).isNotInstanceOf(view);
    }

    private List<CourseRun> listed(String title) {
        return application.getBean(RunList.class).page(daniel, new RunFilter(null, null, title), 1).stream()
                .map(line -> line.run())
                .toList();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
