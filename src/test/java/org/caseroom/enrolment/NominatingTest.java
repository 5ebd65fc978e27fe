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
import org.caseroom.notification.Message;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Auditable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// Focal points nominate their people, and who manages the run decides.
@StoreTest
@RecordApplicationEvents
class NominatingTest {

    private final Nominating nominating;
    private final RunKeeping keeping;
    private final Enrolling enrolling;
    private final Inbox inbox;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private SampleRuns runs;
    private Actor daniel;
    private Actor joyce;
    private Actor amina;
    private Actor minh;
    private CourseRun run;

    NominatingTest(
            Nominating nominating,
            RunKeeping keeping,
            Enrolling enrolling,
            Inbox inbox,
            ApplicationContext application) {
        this.nominating = nominating;
        this.keeping = keeping;
        this.enrolling = enrolling;
        this.inbox = inbox;
        this.application = application;
    }

    @BeforeEach
    void people() {
        cohort = new SampleCohort(application);
        runs = new SampleRuns(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(SampleRuns.COURSE));
        joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobiUnit());
        minh = cohort.trainee("Trần Minh", cohort.haNoi());
        run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, 1);
    }

    @Test
    void aNomineeTakesPartOnceAccepted() {
        nominating.nominate(joyce, run.id(), amina.person());
        assertThat(enrolling.participation(amina, run.id())).isEmpty();

        nominating.accept(daniel, run.id(), onlyNomination());

        assertThat(enrolling.participation(amina, run.id())).isPresent();
        assertThat(kinds(amina)).containsExactly("nomination-accepted", "nominated");
        assertThat(kinds(joyce)).containsExactly("nominee-accepted");
        assertThat(nominating.waiting(daniel, run.id())).isEmpty();
    }

    @Test
    void whoIsDeclinedIsToldWhyAndSoIsWhoNominatedThem() {
        nominating.nominate(joyce, run.id(), amina.person());

        nominating.decline(daniel, run.id(), onlyNomination(), " The next run\nsuits better. ");

        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.WITHDRAWN);
        for (var told : List.of(amina, joyce)) {
            assertThat(inbox.page(told, 1).getFirst().text()).isEqualTo("The next run\nsuits better.");
        }
        assertThat(keeping.taken(daniel, run.id())).isZero();
    }

    @Test
    void whatIsDeclinedStaysDeclinedWithItsReasonUntilTheyAreNominatedAgain() {
        nominating.nominate(joyce, run.id(), amina.person());
        nominating.decline(daniel, run.id(), onlyNomination(), "The next run suits better.");

        assertThat(nominating.candidates(joyce, run.id(), "").nominated())
                .singleElement()
                .satisfies(declined -> assertThat(declined.declinedBecause()).contains("The next run suits better."));

        nominating.nominate(joyce, run.id(), amina.person());
        nominating.takeBack(joyce, run.id(), amina.person());

        assertThat(nominating.candidates(joyce, run.id(), "").nominated()).isEmpty();
    }

    @Test
    void aNomineeTakesPartSinceTheyWereAccepted() {
        nominating.nominate(joyce, run.id(), amina.person());
        var nominated = runs.enrolment(amina.person(), run).enrolledAt();

        nominating.accept(daniel, run.id(), onlyNomination());

        assertThat(runs.enrolment(amina.person(), run).enrolledAt()).isAfter(nominated);
    }

    @Test
    void thoseWhoWaitComeFirstAndNobodyIsLeftOutInSilence() {
        for (var index = 0; index < 52; index++) {
            cohort.trainee("Colleague %02d".formatted(index), cohort.nairobi());
        }
        var last = cohort.trainee("Zawadi", cohort.nairobi());
        nominating.nominate(joyce, run.id(), last.person());

        var nominees = nominating.candidates(joyce, run.id(), "");

        assertThat(nominees.nominated())
                .extracting(nominee -> nominee.person().name())
                .containsExactly("Zawadi");
        assertThat(nominees.others()).hasSize(50);
        assertThat(nominees.fitting()).isEqualTo(54);
        assertThat(nominees.free()).isZero();
        assertThat(nominating.candidates(joyce, run.id(), "colleague 51").fitting())
                .isOne();
    }

    @Test
    void aReasonIsNeeded() {
        nominating.nominate(joyce, run.id(), amina.person());
        var nomination = onlyNomination();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nominating.decline(daniel, run.id(), nomination, " \u0000 "));
        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.NOMINATED);
    }

    @Test
    void aNominationKeepsAPlace() {
        var colleague = cohort.trainee("Wanjiku", cohort.nairobi());
        nominating.nominate(joyce, run.id(), amina.person());

        assertThatExceptionOfType(EnrolmentRefusedException.class)
                .isThrownBy(() -> nominating.nominate(joyce, run.id(), colleague.person()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(EnrolmentRefused.FULL));
    }

    @Test
    void nominatingAndDecidingAgainChangesNothing() {
        nominating.nominate(joyce, run.id(), amina.person());
        nominating.nominate(joyce, run.id(), amina.person());
        var nomination = onlyNomination();
        assertThat(nominating.accept(daniel, run.id(), nomination)).isTrue();
        assertThat(nominating.accept(daniel, run.id(), nomination)).isFalse();
        assertThat(nominating.decline(daniel, run.id(), nomination, "Too late")).isFalse();
        nominating.nominate(joyce, run.id(), amina.person());

        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(kinds(amina)).containsExactly("nomination-accepted", "nominated");
    }

    @Test
    void peopleOfOtherAgenciesCannotBeNominated() {
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> nominating.nominate(joyce, run.id(), minh.person()));
        assertThat(nominating.candidates(joyce, run.id(), "minh").shown()).isZero();
        assertThat(nominating.candidates(joyce, run.id(), "amina").others())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.state()).isEmpty());
    }

    @Test
    void instructorsAndTraineesDoNotNominate() {
        for (var actor : List.of(daniel, minh)) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> nominating.nominate(actor, run.id(), amina.person()));
        }
    }

    @Test
    void focalPointsDoNotDecide() {
        nominating.nominate(joyce, run.id(), amina.person());
        var nomination = onlyNomination();

        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> nominating.accept(joyce, run.id(), nomination));
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> nominating.decline(joyce, run.id(), nomination, "No"));
        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> nominating.waiting(joyce, run.id()));
    }

    @Test
    void aNominationOfAnotherRunIsNotFound() {
        nominating.nominate(joyce, run.id(), amina.person());
        var nomination = onlyNomination();

        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> nominating.accept(daniel, cohort.run().id(), nomination));
    }

    @Test
    void aNominationIsTakenBackAndItsPlaceIsFree(ApplicationEvents events) {
        nominating.nominate(joyce, run.id(), amina.person());

        assertThat(nominating.takeBack(joyce, run.id(), amina.person())).isTrue();

        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(nominating.waiting(daniel, run.id())).isEmpty();
        assertThat(keeping.taken(daniel, run.id())).isZero();
        assertThat(kinds(amina)).containsExactly("nomination-taken-back", "nominated");
        assertThat(kinds(joyce)).isEmpty();
        assertThat(events.stream(Auditable.class)).extracting(Auditable::act).contains("participant.taken-back");
    }

    @Test
    void aColleagueMayTakeItBackAndWhoNominatedIsTold() {
        nominating.nominate(joyce, run.id(), amina.person());

        nominating.takeBack(
                cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi())), run.id(), amina.person());

        assertThat(kinds(joyce)).containsExactly("nominee-taken-back");
    }

    @Test
    void whatIsDecidedIsNotTakenBack() {
        nominating.nominate(joyce, run.id(), amina.person());
        nominating.accept(daniel, run.id(), onlyNomination());

        assertThat(nominating.takeBack(joyce, run.id(), amina.person())).isFalse();
        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.ACTIVE);
    }

    @Test
    void nobodyElseTakesANominationBack() {
        nominating.nominate(joyce, run.id(), amina.person());
        var linh = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi()));

        for (var actor : List.of(linh, daniel, amina)) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> nominating.takeBack(actor, run.id(), amina.person()));
        }
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> nominating.takeBack(joyce, run.id(), minh.person()));
        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.NOMINATED);
    }

    @Test
    void aClosedRunTakesNoNominations() {
        keeping.closeNow(daniel, run.id());

        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> nominating.nominate(joyce, run.id(), amina.person()));
    }

    private EnrolmentId onlyNomination() {
        assertThat(nominating.waiting(daniel, run.id())).hasSize(1);
        return nominating.waiting(daniel, run.id()).getFirst().enrolment();
    }

    private List<String> kinds(Actor actor) {
        return inbox.page(actor, 1).stream().map(Message::kind).toList();
    }
}
