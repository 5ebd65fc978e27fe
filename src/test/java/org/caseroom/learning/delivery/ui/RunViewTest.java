package org.caseroom.learning.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.delivery.RosterRow;
import org.caseroom.learning.delivery.SettingWindows;
import org.caseroom.notification.Inbox;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The page of a run, for who delivers it.
@StoreTest
@ViewPackages(classes = RunView.class)
class RunViewTest extends ViewTest {

    private SampleCohort cohort;
    private SampleRuns runs;
    private Actor daniel;
    private SampleCohort.Sitting amina;

    RunViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        runs = new SampleRuns(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(SampleRuns.COURSE));
        amina = cohort.enrolled("Amina Odhiambo", cohort.nairobi());
        return daniel;
    }

    @Test
    void itShowsParticipantsAsTheAddressAsks() {
        cohort.enrolled("Trần Minh", cohort.haNoi()).completes(0.9, true);

        open(cohort.run(), "");
        assertThat(names()).containsExactly("Amina Odhiambo", "Trần Minh");
        open(cohort.run(), "standing=completed");
        assertThat(names()).containsExactly("Trần Minh");
        open(cohort.run(), "search=nobody");
        assertThat(text()).contains("No participant fits");
    }

    @Test
    void aMessageGoesToWhoIsChosen() {
        cohort.enrolled("Trần Minh", cohort.haNoi());
        open(cohort.run(), "");
        assertThat(button("Message").isEnabled()).isFalse();

        choose("Amina Odhiambo");
        test(button("Message")).click();
        test($(TextArea.class).single()).setValue("Well done.");
        test(button("Send")).click();

        assertThat(application.getBean(Inbox.class).page(amina.trainee(), 1))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("Well done."));
    }

    @Test
    void aMessageToAllGoesToThoseWhomTheFilterLeavesAndSaysHowMany() {
        var minh = cohort.enrolled("Trần Minh", cohort.haNoi());
        minh.completes(0.9, true);
        var wanjiku = cohort.enrolled("Wanjiku", cohort.nairobi());
        open(cohort.run(), "standing=not-started");

        test(button("Write to all 2 participants")).click();
        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("All 2 participants whom the filter leaves");
        test($(TextArea.class).single()).setValue("Begin soon.");
        test(button("Send")).click();

        var inbox = application.getBean(Inbox.class);
        for (var told : List.of(amina, wanjiku)) {
            assertThat(inbox.page(told.trainee(), 1)).hasSize(1);
        }
        assertThat(inbox.page(minh.trainee(), 1)).noneMatch(message -> "Begin soon.".equals(message.text()));
    }

    @Test
    void anActivityIsOpenedAndClosedAndAWrongTimeIsSaidAtItsField() {
        open(cohort.run(), "");
        test(button("Change")).click();
        var days = $(DatePicker.class).from($(Dialog.class).single()).all();
        days.getFirst().setValue(LocalDate.of(2026, 11, 24));
        days.getLast().setValue(LocalDate.of(2026, 11, 23));
        test(button("Save")).click();
        assertThat(days.getLast().getErrorMessage()).isEqualTo("It must close after it opens.");

        days.getLast().setValue(LocalDate.of(2026, 11, 25));
        test(button("Save")).click();

        assertThat(application
                        .getBean(SettingWindows.class)
                        .of(daniel, cohort.run().id())
                        .getFirst()
                        .window()
                        .closesAt())
                .isEqualTo("2026-11-25T00:00:00Z");
        assertThat(text()).contains("Closes 25 Nov 2026");
    }

    @Test
    void anEmptyMessageIsSaidAtItsField() {
        open(cohort.run(), "");
        choose("Amina Odhiambo");
        test(button("Message")).click();
        test(button("Send")).click();

        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(application.getBean(Inbox.class).page(amina.trainee(), 1)).isEmpty();
    }

    @Test
    void withdrawingAsksFirst() {
        open(cohort.run(), "");
        choose("Amina Odhiambo");
        test(button("Withdraw")).click();
        assertThat(runs.stateOf(amina.trainee(), cohort.run())).isEqualTo(EnrolmentState.ACTIVE);

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(runs.stateOf(amina.trainee(), cohort.run())).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(text()).contains("Nobody takes part yet");
    }

    @Test
    void closingAsksFirstAndSaysWhatItMeans() {
        open(cohort.run(), "");
        test(button("Close now")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(text()).contains("This run is closed", "go on until their own deadlines");
        test(button("Reopen")).click();
        assertThat(text()).doesNotContain("This run is closed");
    }

    @Test
    void aNominationIsDecidedHere() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var minh = cohort.trainee("Trần Minh", cohort.haNoi());
        application
                .getBean(Nominating.class)
                .nominate(
                        cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi())),
                        run.id(),
                        minh.person());
        open(run, "");
        assertThat(text()).contains("Nominations that wait", "Trần Minh");

        test(button("Accept")).click();

        assertThat(runs.stateOf(minh, run)).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(names()).containsExactly("Trần Minh");
    }

    @Test
    void whatWasTakenBackMeanwhileIsNotSaidToBeDeclined() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var minh = cohort.trainee("Trần Minh", cohort.haNoi());
        var linh = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi()));
        var nominating = application.getBean(Nominating.class);
        nominating.nominate(linh, run.id(), minh.person());
        open(run, "");
        test(button("Decline")).click();
        nominating.takeBack(linh, run.id(), minh.person());

        test($(TextArea.class).single()).setValue("There is no room.");
        test(button("Decline", $(Dialog.class).single())).click();

        assertThat(notice()).startsWith("The nomination was taken back or decided meanwhile.");
    }

    @Test
    void aRunThatEndsWithADaySaysThatDay() {
        var plan = new RunPlan(
                "Winter",
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2027-01-01T00:00:00Z"),
                null,
                EnrolmentWay.BY_NOMINATION,
                null);
        var run = application.getBean(RunKeeping.class).open(daniel, SampleRuns.COURSE, plan);

        open(run, "");

        assertThat(text())
                .contains("last day 31 Dec 2026")
                .doesNotContain("2027")
                .contains("by nomination only");
    }

    @Test
    void theCodeIsShownLarge() {
        var run = runs.open(daniel, EnrolmentWay.BY_CODE, null);
        var code = application.getBean(RunKeeping.class).code(daniel, run.id()).orElseThrow();

        open(run, "");

        assertThat(text()).contains(code.toString());
    }

    @Test
    void whatIsForeignMissingOrNoIdIsNotThere() {
        signIn(cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id())));

        for (var run : List.of(cohort.run().id().toString(), UUID.randomUUID().toString(), "nonsense")) {
            UI.getCurrent().navigate("runs/" + run);
            assertThat(getCurrentView()).isNotInstanceOf(RunView.class);
        }
    }

    private void open(CourseRun run, String query) {
        UI.getCurrent().navigate("runs/" + run.id(), QueryParameters.fromString(query));
        assertThat(getCurrentView()).isInstanceOf(RunView.class);
    }

    private RosterGrid grid() {
        return $(RosterGrid.class).single();
    }

    private List<String> names() {
        return grid().getListDataView().getItems().map(RosterRow::name).toList();
    }

    private void choose(String name) {
        grid().asMultiSelect()
                .select(grid().getListDataView()
                        .getItems()
                        .filter(row -> row.name().equals(name))
                        .toList());
    }

    private Button button(String text, Dialog dialog) {
        return $(Button.class).from(dialog).withText(text).single();
    }

    private String notice() {
        return test($(Notification.class).single()).getText();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
