package org.caseroom.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Coming into a run by its code.
@StoreTest
class JoiningTest {

    private final Joining joining;
    private final RunKeeping keeping;
    private final Enrolling enrolling;
    private final ApplicationContext application;
    private final TestClock clock;
    private SampleCohort cohort;
    private SampleRuns runs;
    private Actor daniel;
    private Actor amina;
    private CourseRun run;

    JoiningTest(
            Joining joining, RunKeeping keeping, Enrolling enrolling, ApplicationContext application, TestClock clock) {
        this.joining = joining;
        this.keeping = keeping;
        this.enrolling = enrolling;
        this.application = application;
        this.clock = clock;
    }

    @BeforeEach
    void aRunWithACode() {
        cohort = new SampleCohort(application);
        runs = new SampleRuns(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(SampleRuns.COURSE));
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        run = runs.open(daniel, EnrolmentWay.BY_CODE, null);
    }

    @Test
    void whoHasTheCodeLooksAndThenJoins() {
        var code = code().toString();

        assertThat(joining.look(amina, code)).isInstanceOf(Joining.Answer.Found.class);
        assertThat(runs.stateOf(amina, run)).isNull();
        assertThat(joining.join(amina, " " + code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(new Joining.Answer.Joined(run));
        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.ACTIVE);
    }

    @Test
    void withoutTheCodeOneIsToldThatThereIsOne() {
        assertThatExceptionOfType(EnrolmentRefusedException.class)
                .isThrownBy(() -> enrolling.enrol(amina, run.id()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(EnrolmentRefused.BY_CODE_ONLY));
    }

    @Test
    void aCodeThatWasRenewedOpensNothingAnyMore() {
        var before = code();
        var after = keeping.renewCode(daniel, run.id());

        assertThat(joining.join(amina, before.toString())).isInstanceOf(Joining.Answer.Unknown.class);
        assertThat(joining.join(amina, after.toString())).isInstanceOf(Joining.Answer.Joined.class);
    }

    @Test
    void aCodeThatWasSwitchedOffOpensNothing() {
        var code = code();
        keeping.switchOffCode(daniel, run.id());

        assertThat(keeping.code(daniel, run.id())).isEmpty();
        assertThat(joining.look(amina, code.toString())).isInstanceOf(Joining.Answer.Unknown.class);
    }

    @Test
    void aRunThatIsNoLongerEnteredByCodeHasNone() {
        keeping.change(daniel, run.id(), runs.plan("Winter", EnrolmentWay.ANYONE, null));

        assertThat(keeping.code(daniel, run.id())).isEmpty();
        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> keeping.renewCode(daniel, run.id()));
    }

    @Test
    void whoGuessesTooOftenWaits() {
        for (var number = 0; number < CodeTries.MOST; number++) {
            assertThat(joining.look(amina, "guess " + number)).isInstanceOf(Joining.Answer.Unknown.class);
        }

        assertThat(joining.join(amina, code().toString())).isInstanceOf(Joining.Answer.TooMany.class);
        clock.travel(CodeTries.WINDOW);
        assertThat(joining.join(amina, code().toString())).isInstanceOf(Joining.Answer.Joined.class);
    }

    @Test
    void othersDoNotWaitForWhoGuesses() {
        for (var number = 0; number <= CodeTries.MOST; number++) {
            joining.look(amina, "guess " + number);
        }

        assertThat(joining.join(cohort.trainee("Minh", cohort.haNoi()), code().toString()))
                .isInstanceOf(Joining.Answer.Joined.class);
    }

    @Test
    void whoMayNotTakePartDoesNotComeInByCode() {
        var auditor = cohort.reviewer(Role.AUDITOR, new Scope.Platform());

        assertThatExceptionOfType(EnrolmentRefusedException.class)
                .isThrownBy(() -> joining.join(auditor, code().toString()));
    }

    @Test
    void whoDoesNotManageTheRunSeesNoCode() {
        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> keeping.code(amina, run.id()));
        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> keeping.renewCode(amina, run.id()));
    }

    @Test
    void aCodeHasNothingThatLooksLikeSomethingElse() {
        assertThat(code().value()).matches("[ACDEFGHJKMNPQRTWXY34679]{8}");
        assertThat(RunCode.read("")).isEmpty();
        assertThat(RunCode.read("ACDE-FGH0")).isEmpty();
    }

    private RunCode code() {
        return keeping.code(daniel, run.id()).orElseThrow();
    }
}
