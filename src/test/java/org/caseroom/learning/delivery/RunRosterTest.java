package org.caseroom.learning.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// How the participants of a run do, and who needs somebody.
@StoreTest
class RunRosterTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final RunRoster roster;
    private final RunKeeping keeping;
    private final ParticipantCare care;
    private final ApplicationContext application;
    private final TestClock clock;
    private SampleCohort cohort;
    private Actor daniel;
    private SampleCohort.Sitting amina;
    private SampleCohort.Sitting minh;

    RunRosterTest(
            RunRoster roster,
            RunKeeping keeping,
            ParticipantCare care,
            ApplicationContext application,
            TestClock clock) {
        this.roster = roster;
        this.keeping = keeping;
        this.care = care;
        this.application = application;
        this.clock = clock;
    }

    @BeforeEach
    void aRun() {
        cohort = new SampleCohort(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
        amina = cohort.enrolled("Amina Odhiambo", cohort.nairobi()).completes(0.9, true);
        minh = cohort.enrolled("Trần Minh", cohort.haNoi());
    }

    @Test
    void itShowsHowFarEverybodyIs() {
        assertThat(rows(RosterFilter.ALL)).extracting(RosterRow::name).containsExactly("Amina Odhiambo", "Trần Minh");
        assertThat(rows(RosterFilter.ALL)).extracting(RosterRow::completedParts).containsExactly(3, 0);
        assertThat(rows(RosterFilter.ALL)).extracting(RosterRow::share).containsExactly(1.0, 0.0);
        assertThat(figures()).isEqualTo(new RosterFigures(2, 1, 0, 0));
    }

    @Test
    void whoHasNotCompletedTheRunByTheDueDateIsLate() {
        due(1);
        assertThat(figures().late()).isZero();

        clock.travel(DAY.multipliedBy(2));

        assertThat(rows(standing(RosterFilter.Standing.LATE)))
                .extracting(RosterRow::name)
                .containsExactly("Trần Minh");
    }

    @Test
    void whoWasGivenMoreTimeIsNotLate() {
        due(1);
        care.extend(
                daniel,
                cohort.run().id(),
                List.of(new EnrolmentId(minh.enrolment().value())),
                clock.instant().plus(DAY.multipliedBy(5)));
        clock.travel(DAY.multipliedBy(2));

        assertThat(figures().late()).isZero();
    }

    @Test
    void whoDidNothingForAWeekIsStuck() {
        assertThat(figures().stuck()).isZero();

        clock.travel(RunRoster.QUIET.plus(DAY));

        assertThat(rows(standing(RosterFilter.Standing.STUCK)))
                .extracting(RosterRow::name)
                .containsExactly("Trần Minh");
        minh.readsTheFirstLesson();
        assertThat(figures().stuck()).isZero();
    }

    @Test
    void itIsSearchedFilteredAndOrdered() {
        assertThat(rows(new RosterFilter("minh", null, RosterFilter.Order.NAME)))
                .extracting(RosterRow::name)
                .containsExactly("Trần Minh");
        assertThat(rows(standing(RosterFilter.Standing.COMPLETED)))
                .extracting(RosterRow::name)
                .containsExactly("Amina Odhiambo");
        for (var order :
                List.of(RosterFilter.Order.PROGRESS, RosterFilter.Order.DUE, RosterFilter.Order.LAST_ACTIVITY)) {
            assertThat(rows(new RosterFilter("", null, order))).hasSize(2);
        }
        assertThat(rows(new RosterFilter("", null, RosterFilter.Order.PROGRESS))
                        .getFirst()
                        .name())
                .isEqualTo("Trần Minh");
        assertThat(roster.count(daniel, cohort.run().id(), new RosterFilter("%", null, RosterFilter.Order.NAME)))
                .isZero();
    }

    @Test
    void everybodyWhomTheFilterLeavesIsNamed() {
        assertThat(roster.everybody(daniel, cohort.run().id(), RosterFilter.ALL))
                .extracting(EnrolmentId::value)
                .containsExactlyInAnyOrder(
                        amina.enrolment().value(), minh.enrolment().value());
        assertThat(roster.everybody(daniel, cohort.run().id(), standing(RosterFilter.Standing.NOT_STARTED)))
                .extracting(EnrolmentId::value)
                .containsExactly(minh.enrolment().value());
    }

    @Test
    void aMessageReachesMoreThanFitOnAPageOrInAStatement() {
        cohort.enrolCrowd(1100, "Somebody %d"::formatted);
        var everybody = roster.everybody(daniel, cohort.run().id(), RosterFilter.ALL);

        assertThat(care.write(daniel, cohort.run().id(), everybody, "Welcome.")).isEqualTo(1102);
    }

    @Test
    void whoWasWithdrawnIsNotShown() {
        care.withdraw(
                daniel,
                cohort.run().id(),
                List.of(new EnrolmentId(minh.enrolment().value())));

        assertThat(rows(RosterFilter.ALL)).extracting(RosterRow::name).containsExactly("Amina Odhiambo");
    }

    @Test
    void onlyWhoManagesTheRunSeesIt() {
        var elsewhere = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id()));
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Platform());

        for (var actor : List.of(elsewhere, focalPoint, amina.trainee())) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> roster.page(actor, cohort.run().id(), RosterFilter.ALL, 1));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> roster.figures(actor, cohort.run().id()));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> roster.everybody(actor, cohort.run().id(), RosterFilter.ALL));
        }
    }

    private void due(int days) {
        keeping.change(
                daniel,
                cohort.run().id(),
                new RunPlan(
                        "Autumn",
                        cohort.run().opensAt(),
                        null,
                        clock.instant().plus(DAY.multipliedBy(days)),
                        EnrolmentWay.ANYONE,
                        null));
    }

    private RosterFigures figures() {
        return roster.figures(daniel, cohort.run().id());
    }

    private static RosterFilter standing(RosterFilter.Standing standing) {
        return new RosterFilter("", standing, RosterFilter.Order.NAME);
    }

    private List<RosterRow> rows(RosterFilter filter) {
        return roster.page(daniel, cohort.run().id(), filter, 1);
    }
}
