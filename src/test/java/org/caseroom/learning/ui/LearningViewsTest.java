package org.caseroom.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.ViewTest;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.uikit.Player;
import org.caseroom.uikit.Tag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Course page and player: what they show follows from the person and the address.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.ui", "org.caseroom.shell"})
class LearningViewsTest extends ViewTest {

    private static final String COURSE = "catalogue/sample";

    private final TestClock clock;
    private SampleCohort cohort;
    private Actor amina;

    LearningViewsTest(ApplicationContext application, TestClock clock) {
        super(application);
        this.clock = clock;
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        return amina;
    }

    @Test
    void aCoursePageEnrolsWithOneClickAndLeadsToTheBeginning() {
        goTo(COURSE);
        assertThat(text()).contains("Secure what disappears first.", "The first hour", "Check yourself");

        test($(Button.class).withText("Enrol").all().getFirst()).click();

        assertThat(text()).contains("You take part");
        assertThat(whatWasFocused()).contains("You take part");
        assertThat($(Anchor.class).withText("Begin").single().getHref()).startsWith("learn-in/");
        assertThat(application.getBean(Enrolling.class).participations(amina)).hasSize(1);
    }

    @Test
    void aRunThatIsFullSaysSo() {
        var full = runWith(0);

        goTo(COURSE);

        assertThat(text()).contains("This run is full.");
        assertThat(full.capacity()).isZero();
    }

    @Test
    void whoTookPartInARunThatHasClosedFindsTheWayBackToTheirResults() {
        var closing = application
                .getBean(Enrolling.class)
                .add(
                        cohort.run().course(),
                        cohort.run().version(),
                        "Closing",
                        Instant.now(clock).minus(Duration.ofDays(1)),
                        Instant.now(clock).plus(Duration.ofDays(1)),
                        true,
                        null);
        cohort.enrolled(amina, closing);
        clock.travel(Duration.ofDays(2));

        goTo(COURSE);

        assertThat(text()).contains("You take part", "This run is closed.", "Take part");
        assertThat($(Anchor.class).withText("Look again").single().getHref()).startsWith("learn-in/" + closing.id());
    }

    @Test
    void whoHasCompletedACourseFindsTheRecordAtHomeAndOnItsPage() {
        var sitting = cohort.enrolled(amina, cohort.run()).readsTheFirstLesson();
        goTo("");
        assertThat(text()).doesNotContain("Records of completion");
        sitting.completes(0.4, false);

        goTo("");
        assertThat(linksToRecords())
                .containsExactly("export/record/run/" + cohort.run().id());
        goTo(COURSE);
        assertThat(linksToRecords())
                .containsExactly("export/record/run/" + cohort.run().id());
    }

    @Test
    void whoHasPassedIsToldOfNothingThatComesNext() {
        var sitting = cohort.enrolled(amina, cohort.run()).readsTheFirstLesson();
        goTo("");
        assertThat(text()).contains("Next:");
        sitting.completes(0.9, true);

        for (var path : new String[] {"", COURSE}) {
            goTo(path);
            assertThat(text()).contains("Passed").doesNotContain("Next:");
        }
    }

    @Test
    void aCourseThatDoesNotExistIsNotFound() {
        for (var path : new String[] {"catalogue/no-such-course", "catalogue/NO%20SLUG"}) {
            goTo(path);

            assertThat(text()).contains("There is nothing here for you");
        }
    }

    @Test
    void thePlayerShowsARunToThoseWhoTakePart() {
        takesPart();

        goTo("learn-in/" + cohort.run().id() + "/mules");

        var player = $(Player.class).single().getElement();
        assertThat(player.getAttribute("run")).isEqualTo(cohort.run().id().toString());
        assertThat(player.getAttribute("activity")).isEqualTo("mules");
        assertThat(player.getAttribute("host")).isEqualTo("flow");
    }

    @Test
    void thePlayerIsNotThereForAnybodyElse() {
        for (var path : new String[] {
            "learn-in/" + cohort.run().id(),
            "learn-in/" + cohort.run().id() + "/mules",
            "learn-in/no-id",
            "learn-in/x/%20"
        }) {
            goTo(path);

            assertThat($(Player.class).all()).isEmpty();
            assertThat(text()).contains("There is nothing here for you");
        }
    }

    /// What the browser is asked to put the focus on.
    private static List<String> whatWasFocused() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus"))
                .map(call -> Element.get(call.getOwner()).getTextRecursively())
                .toList();
    }

    private java.util.List<String> linksToRecords() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(path -> path.startsWith("export/record/"))
                .toList();
    }

    @Test
    void aRunThatIsEnteredByCodeLeadsToWhereTheCodeIsEntered() {
        manages(EnrolmentWay.BY_CODE, null);

        goTo(COURSE);

        assertThat(text()).contains("You need a code for this run.");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("join");
    }

    @Test
    void theDueDayIsSaidAtHomeAndOnTheCoursePage() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        takesPart();
        manages(EnrolmentWay.ANYONE, Instant.parse("2026-12-04T00:00:00Z"));

        for (var page : List.of("", COURSE)) {
            goTo(page);
            assertThat(text()).contains("Due 3 Dec 2026, in 9 days");
        }
    }

    @Test
    void whatIsOverdueSaysSoInWordsUntilItIsCompleted() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        var sitting = cohort.enrolled(amina, cohort.run());
        manages(EnrolmentWay.ANYONE, Instant.parse("2026-11-22T00:00:00Z"));

        for (var page : List.of("", COURSE)) {
            goTo(page);
            assertThat($(Tag.class)
                            .withText("Overdue: was due 21 Nov 2026, 3 days ago")
                            .all())
                    .isNotEmpty();
        }

        sitting.completes(0.9, true);
        goTo(COURSE);
        assertThat(text()).doesNotContain("Overdue");
    }

    @Test
    void theEndOfTheRunIsSaid() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        takesPart();
        change(EnrolmentWay.ANYONE, null, Instant.parse("2026-11-26T00:00:00Z"));

        for (var page : List.of("", COURSE)) {
            goTo(page);
            assertThat(text()).contains("The run ends 25 Nov 2026, tomorrow");
        }

        clock.travel(Duration.ofDays(3));
        goTo(COURSE);
        assertThat(text()).contains("The run ended 25 Nov 2026, 2 days ago");
    }

    @Test
    void oneMayLeaveARunAfterBeingAsked() {
        takesPart();
        goTo(COURSE);

        test($(Button.class).withText("Leave this run").single()).click();
        assertThat(application.getBean(Enrolling.class).participations(amina)).hasSize(1);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(application.getBean(Enrolling.class).participations(amina)).isEmpty();
        assertThat(text()).contains("Take part");
    }

    /// Somebody who manages the run of this cohort changes it.
    private void manages(EnrolmentWay way, @Nullable Instant due) {
        change(way, due, null);
    }

    private void change(EnrolmentWay way, @Nullable Instant due, @Nullable Instant closes) {
        var sofia = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
        var run = cohort.run();
        application
                .getBean(RunKeeping.class)
                .change(sofia, run.id(), new RunPlan(run.title(), run.opensAt(), closes, due, way, null));
    }

    private ProgressKeeping takesPart() {
        cohort.enrolled(amina, cohort.run());
        return application.getBean(ProgressKeeping.class);
    }

    private CourseRun runWith(int capacity) {
        return application
                .getBean(Enrolling.class)
                .add(
                        cohort.run().course(),
                        cohort.run().version(),
                        "Full",
                        Instant.now(clock).minus(Duration.ofDays(1)),
                        null,
                        true,
                        capacity);
    }

    private static java.util.List<String> linksOf(Section card) {
        return card.getChildren()
                .flatMap(part -> part.getChildren())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
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
