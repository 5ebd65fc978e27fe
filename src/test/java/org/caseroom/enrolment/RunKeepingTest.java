package org.caseroom.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.course.CourseLibrary;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// Who opens, changes and closes which run.
@StoreTest
@RecordApplicationEvents
class RunKeepingTest {

    private final RunKeeping keeping;
    private final RunList list;
    private final Enrolling enrolling;
    private final ApplicationContext application;
    private final TestClock clock;
    private SampleCohort cohort;
    private SampleRuns runs;
    private Actor daniel;
    private Actor ofOneRun;
    private Actor amina;

    RunKeepingTest(
            RunKeeping keeping, RunList list, Enrolling enrolling, ApplicationContext application, TestClock clock) {
        this.keeping = keeping;
        this.list = list;
        this.enrolling = enrolling;
        this.application = application;
        this.clock = clock;
    }

    @BeforeEach
    void people() {
        cohort = new SampleCohort(application);
        runs = new SampleRuns(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(SampleRuns.COURSE));
        ofOneRun = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
    }

    @Test
    void whoManagesACourseOpensARunOfItsNewestVersion(ApplicationEvents events) {
        var run = runs.open(daniel, EnrolmentWay.ANYONE, 20);

        assertThat(keeping.managed(daniel, run.id())).isEqualTo(run);
        assertThat(application.getBean(CourseLibrary.class).newest(SampleRuns.COURSE))
                .hasValueSatisfying(newest -> assertThat(run.version()).isEqualTo(newest.digest()));
        assertThat(events.stream(Auditable.class)).extracting(Auditable::act).contains("run.opened");
    }

    @Test
    void nobodyElseOpensOne() {
        var elsewhere = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(new Slug("another-course")));
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        for (var actor : List.of(elsewhere, ofOneRun, focalPoint, amina)) {
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(() -> runs.open(actor, EnrolmentWay.ANYONE, null));
            assertThat(keeping.courses(actor)).isEmpty();
        }
    }

    @Test
    void whoManagesOneRunManagesThatOneOnly() {
        var other = runs.open(daniel, EnrolmentWay.ANYONE, null);

        assertThat(keeping.managed(ofOneRun, cohort.run().id())).isEqualTo(cohort.run());
        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> keeping.managed(ofOneRun, other.id()));
        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> keeping.closeNow(amina, other.id()));
        assertThat(list.page(ofOneRun, RunFilter.NONE, 1))
                .singleElement()
                .extracting(RunLine::run)
                .isEqualTo(cohort.run());
    }

    @Test
    void aPlanThatMakesNoSenseSaysAllThatIsWrong() {
        var plan = new RunPlan(" ", runs.in(2), runs.in(1), runs.in(3), EnrolmentWay.ANYONE, 0);

        assertThatExceptionOfType(UnsoundRunException.class)
                .isThrownBy(() -> keeping.open(daniel, SampleRuns.COURSE, plan))
                .satisfies(unsound -> assertThat(unsound.problems())
                        .containsExactlyInAnyOrder(
                                RunPlan.Problem.TITLE,
                                RunPlan.Problem.CLOSES_BEFORE_OPENING,
                                RunPlan.Problem.DUE_AFTER_CLOSING,
                                RunPlan.Problem.CAPACITY));
        assertThat(new RunPlan("A", null, null, null, EnrolmentWay.ANYONE, null).problems(0))
                .containsExactly(RunPlan.Problem.OPENS_MISSING);
    }

    @Test
    void theCapacityIsNeverBelowThePlacesThatAreTaken() {
        enrolling.enrol(amina, cohort.run().id());
        enrolling.enrol(cohort.trainee("Minh", cohort.haNoi()), cohort.run().id());

        assertThatExceptionOfType(UnsoundRunException.class)
                .isThrownBy(
                        () -> keeping.change(daniel, cohort.run().id(), runs.plan("Autumn", EnrolmentWay.ANYONE, 1)))
                .satisfies(unsound ->
                        assertThat(unsound.problems()).containsExactly(RunPlan.Problem.CAPACITY_BELOW_TAKEN));
        assertThat(keeping.change(daniel, cohort.run().id(), runs.plan("Autumn II", EnrolmentWay.ANYONE, 2))
                        .title())
                .isEqualTo("Autumn II");
    }

    @Test
    void aRunThatIsClosedTakesNobodyInUntilItIsReopened(ApplicationEvents events) {
        var run = runs.open(daniel, EnrolmentWay.ANYONE, null);
        keeping.closeNow(daniel, run.id());

        assertThat(keeping.managed(daniel, run.id()).state(clock.instant())).isEqualTo(RunState.CLOSED);
        assertThatExceptionOfType(EnrolmentRefusedException.class)
                .isThrownBy(() -> enrolling.enrol(amina, run.id()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(EnrolmentRefused.CLOSED));

        keeping.reopen(daniel, run.id());

        assertThat(enrolling.enrol(amina, run.id()).state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(events.stream(Auditable.class))
                .extracting(Auditable::act)
                .containsSubsequence("run.opened", "run.closed", "run.reopened");
    }

    @Test
    void aRunThatIsReopenedEndsWhenItWasTo() {
        var plan = new RunPlan("Winter", runs.in(-1), runs.in(20), null, EnrolmentWay.ANYONE, null);
        var run = keeping.open(daniel, SampleRuns.COURSE, plan);
        keeping.closeNow(daniel, run.id());
        keeping.closeNow(daniel, run.id());

        assertThat(keeping.reopen(daniel, run.id())).isEqualTo(run);
        assertThat(keeping.managed(daniel, run.id())).isEqualTo(run);

        keeping.closeNow(daniel, run.id());
        clock.travel(SampleRuns.DAY.multipliedBy(21));
        assertThat(keeping.reopen(daniel, run.id()).closesAt()).isNull();
    }

    @Test
    void anotherPlanForgetsWhenARunWasToEnd() {
        var run = keeping.open(
                daniel,
                SampleRuns.COURSE,
                new RunPlan("Winter", runs.in(-2), runs.in(20), null, EnrolmentWay.ANYONE, null));
        keeping.closeNow(daniel, run.id());
        keeping.change(
                daniel, run.id(), new RunPlan("Winter", runs.in(-2), runs.in(-1), null, EnrolmentWay.ANYONE, null));

        assertThat(keeping.reopen(daniel, run.id()).closesAt()).isNull();
    }

    @Test
    void closingTwiceClosesOnce() {
        var run = runs.open(daniel, EnrolmentWay.ANYONE, null);
        var closed = keeping.closeNow(daniel, run.id());
        clock.travel(SampleRuns.DAY);

        assertThat(keeping.closeNow(daniel, run.id())).isEqualTo(closed);
    }

    @Test
    void theListIsFilteredByStateCourseAndText() {
        var mark = "50% " + cohort.run().id();
        var planned = keeping.open(
                daniel,
                SampleRuns.COURSE,
                new RunPlan("Spring " + mark, runs.in(9), null, null, EnrolmentWay.ANYONE, null));
        var open = keeping.open(daniel, SampleRuns.COURSE, runs.plan("Winter " + mark, EnrolmentWay.ANYONE, null));
        var closed = keeping.closeNow(
                daniel,
                keeping.open(daniel, SampleRuns.COURSE, runs.plan("Winter " + mark, EnrolmentWay.ANYONE, null))
                        .id());

        assertThat(found(null, mark.toUpperCase(Locale.ROOT))).containsExactlyInAnyOrder(planned, open, closed);
        assertThat(found(RunState.PLANNED, mark)).containsExactly(planned);
        assertThat(found(RunState.OPEN, mark)).containsExactly(open);
        assertThat(found(RunState.CLOSED, mark)).containsExactly(closed);
        assertThat(found(null, mark.replace('%', '_'))).isEmpty();
        assertThat(list.count(daniel, new RunFilter(null, new Slug("another-course"), "")))
                .isZero();
    }

    @Test
    void focalPointsSeeWhatHasNotClosedAndTraineesSeeNoList() {
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        var open = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var closed = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        keeping.closeNow(daniel, closed.id());

        assertThat(list.page(focalPoint, new RunFilter(null, null, "Winter"), 1))
                .allSatisfy(line -> assertThat(line.managed()).isFalse())
                .extracting(RunLine::run)
                .contains(open)
                .doesNotContain(closed);
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> list.page(amina, RunFilter.NONE, 1));
    }

    @Test
    void aLineOfTheListSaysWhatOneMayDoWithTheRun() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        assertThat(line(daniel, run)).matches(RunLine::managed).matches(line -> !line.open());
        assertThat(line(focalPoint, run)).matches(RunLine::open).matches(line -> !line.managed());
    }

    private RunLine line(Actor actor, CourseRun run) {
        return list.page(actor, new RunFilter(null, null, run.title()), 1).stream()
                .filter(line -> line.run().id().equals(run.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<CourseRun> found(@Nullable RunState state, String search) {
        return list.page(daniel, new RunFilter(state, SampleRuns.COURSE, search), 1).stream()
                .map(RunLine::run)
                .toList();
    }
}
