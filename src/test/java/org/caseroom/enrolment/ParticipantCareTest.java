package org.caseroom.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.notification.Inbox;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Auditable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// Messages, deadlines and withdrawals of a run's participants.
@StoreTest
@RecordApplicationEvents
class ParticipantCareTest {

    private final ParticipantCare care;
    private final RunKeeping keeping;
    private final Enrolling enrolling;
    private final Inbox inbox;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private SampleRuns runs;
    private Actor daniel;
    private Actor amina;
    private EnrolmentId aminas;

    ParticipantCareTest(
            ParticipantCare care,
            RunKeeping keeping,
            Enrolling enrolling,
            Inbox inbox,
            ApplicationContext application) {
        this.care = care;
        this.keeping = keeping;
        this.enrolling = enrolling;
        this.inbox = inbox;
        this.application = application;
    }

    @BeforeEach
    void people() {
        cohort = new SampleCohort(application);
        runs = new SampleRuns(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        aminas = enrolling.enrol(amina, cohort.run().id()).id();
    }

    @Test
    void aMessageReachesThoseItIsFor(ApplicationEvents events) {
        var minh = cohort.enrolled("Trần Minh", cohort.haNoi());

        assertThat(care.write(daniel, cohort.run().id(), List.of(aminas), "Well done.\r\nGo on."))
                .isEqualTo(1);

        assertThat(inbox.page(amina, 1)).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Well done.\nGo on.");
            assertThat(message.sender()).isEqualTo(daniel.name());
            assertThat(message.arguments()).containsEntry("run", cohort.run().title());
        });
        assertThat(inbox.page(minh.trainee(), 1)).isEmpty();
        assertThat(events.stream(Auditable.class)).extracting(Auditable::act).contains("message.sent");
    }

    @Test
    void anEmptyOrEndlessMessageIsNotSent() {
        for (var text : List.of(" \n ", "x".repeat(ParticipantCare.LONGEST_MESSAGE + 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> care.write(daniel, cohort.run().id(), List.of(aminas), text));
        }
        assertThat(inbox.page(amina, 1)).isEmpty();
    }

    @Test
    void aDeadlineThatIsExtendedCountsForThatParticipantOnly() {
        var minh = cohort.enrolled("Trần Minh", cohort.haNoi()).trainee();
        var run = keeping.change(
                daniel,
                cohort.run().id(),
                new RunPlan("Autumn", cohort.run().opensAt(), null, runs.in(1), EnrolmentWay.ANYONE, null));

        care.extend(daniel, run.id(), List.of(aminas), runs.in(5));

        assertThat(runs.enrolment(amina.person(), run).dueIn(run)).isAfter(runs.in(4));
        assertThat(runs.enrolment(minh.person(), run).dueIn(run)).isEqualTo(run.dueAt());
        assertThat(inbox.page(amina, 1).getFirst().kind()).isEqualTo("deadline-extended");
    }

    @Test
    void aDeadlineLiesAheadAndNotAfterTheEndOfTheRun() {
        var run = keeping.change(
                daniel,
                cohort.run().id(),
                new RunPlan("Autumn", cohort.run().opensAt(), runs.in(3), null, EnrolmentWay.ANYONE, null));

        for (var days : List.of(-1, 4)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> care.extend(daniel, run.id(), List.of(aminas), runs.in(days)));
        }
    }

    @Test
    void whoIsWithdrawnTakesNoPartAndComesBackToWhereTheyWere() {
        assertThat(care.withdraw(daniel, cohort.run().id(), List.of(aminas))).isEqualTo(1);
        assertThat(enrolling.participation(amina, cohort.run().id())).isEmpty();
        assertThat(inbox.page(amina, 1).getFirst().kind()).isEqualTo("withdrawn");

        assertThat(enrolling.enrol(amina, cohort.run().id()).id()).isEqualTo(aminas);
    }

    @Test
    void whoHasCompletedStays() {
        cohort.enrolled(amina, cohort.run()).completes(0.9, true);

        assertThat(care.withdraw(daniel, cohort.run().id(), List.of(aminas))).isZero();
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> enrolling.leave(amina, cohort.run().id()));
        assertThat(runs.stateOf(amina, cohort.run())).isEqualTo(EnrolmentState.COMPLETED);
    }

    @Test
    void oneMayLeaveARunAndComeBack() {
        enrolling.leave(amina, cohort.run().id());

        assertThat(runs.stateOf(amina, cohort.run())).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(enrolling.enrol(amina, cohort.run().id()).id()).isEqualTo(aminas);
    }

    @Test
    void participantsOfOtherRunsAreLeftOut() {
        var other = cohort.openRun("Another");
        var there = enrolling.enrol(amina, other.id()).id();

        assertThat(care.write(daniel, cohort.run().id(), List.of(there), "Hello"))
                .isZero();
        assertThat(care.withdraw(daniel, cohort.run().id(), List.of(there))).isZero();
        assertThat(inbox.page(amina, 1)).isEmpty();
    }

    @Test
    void whoDoesNotManageTheRunDoesNothingToItsParticipants() {
        var elsewhere = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id()));
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Platform());

        for (var actor : List.of(elsewhere, focalPoint, amina)) {
            var run = cohort.run().id();
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> care.write(actor, run, List.of(aminas), "Hello"));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> care.extend(actor, run, List.of(aminas), runs.in(1)));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> care.withdraw(actor, run, List.of(aminas)));
        }
    }
}
