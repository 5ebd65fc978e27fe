package org.caseroom.learning.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.NoAttemptsLeftException;
import org.caseroom.assessment.Submitting;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.notification.Inbox;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Another attempt for who has used all of them.
@StoreTest
class AllowingAttemptsTest {

    private static final Slug QUIZ = new Slug("check");

    private final AllowingAttempts allowing;
    private final TakingQuizzes quizzes;
    private final Submitting submitting;
    private final RunRoster roster;
    private final Inbox inbox;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private Actor daniel;
    private Actor amina;

    AllowingAttemptsTest(
            AllowingAttempts allowing,
            TakingQuizzes quizzes,
            Submitting submitting,
            RunRoster roster,
            Inbox inbox,
            ApplicationContext application) {
        this.allowing = allowing;
        this.quizzes = quizzes;
        this.submitting = submitting;
        this.roster = roster;
        this.inbox = inbox;
        this.application = application;
    }

    @BeforeEach
    void somebodyWhoHasUsedAllAttempts() {
        cohort = new SampleCohort(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
        amina = cohort.enrolled("Amina Odhiambo", cohort.nairobi()).trainee();
        while (quizzes.cover(amina, cohort.run().id(), QUIZ).mayStart()) {
            handInNothing();
        }
    }

    @Test
    void whoHasNoneLeftIsStuckAndNamedWithTheQuiz() {
        assertThat(onlyRow().stuck()).isTrue();
        assertThat(onlyRow().exhausted())
                .singleElement()
                .extracting(RosterRow.Exhausted::quiz)
                .isEqualTo(QUIZ);
        assertThatExceptionOfType(NoAttemptsLeftException.class).isThrownBy(this::handInNothing);
    }

    @Test
    void anotherAttemptCanBeAllowedAndUsedOnce() {
        assertThat(allow(daniel)).isTrue();

        assertThat(onlyRow().exhausted()).isEmpty();
        assertThat(onlyRow().stuck()).isFalse();
        assertThat(quizzes.cover(amina, cohort.run().id(), QUIZ).mayStart()).isTrue();
        assertThat(inbox.page(amina, 1).getFirst().text()).isEqualTo("The line was cut.");

        handInNothing();

        assertThat(quizzes.cover(amina, cohort.run().id(), QUIZ).reason()).isEqualTo("no-attempts-left");
        assertThat(onlyRow().exhausted()).hasSize(1);
        assertThat(allow(daniel)).isTrue();
    }

    @Test
    void allowingTwiceAllowsOne() {
        allow(daniel);

        assertThat(allow(daniel)).isFalse();
        assertThat(inbox.page(amina, 1)).hasSize(1);
    }

    @Test
    void aReasonIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allowing.allow(daniel, cohort.run().id(), amina.person(), QUIZ, "  "));
    }

    @Test
    void onlyWhoManagesTheRunAllowsIt() {
        var elsewhere = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id()));
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Platform());

        for (var actor : List.of(elsewhere, focalPoint, amina)) {
            assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> allow(actor));
        }
    }

    @Test
    void whoIsNotInTheRunOrWhatIsNoQuizIsNotFound() {
        var minh = cohort.trainee("Trần Minh", cohort.haNoi());

        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> allowing.allow(daniel, cohort.run().id(), minh.person(), QUIZ, "A reason"));
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(
                        () -> allowing.allow(daniel, cohort.run().id(), amina.person(), new Slug("mules"), "A reason"));
    }

    private boolean allow(Actor actor) {
        return allowing.allow(actor, cohort.run().id(), amina.person(), QUIZ, "The line was cut.");
    }

    private void handInNothing() {
        AttemptAccess access = quizzes.start(amina, cohort.run().id(), QUIZ, new DeviceId(UUID.randomUUID()), "");
        submitting.submit(access.token(), access.attempt().attempt(), List.of());
    }

    private RosterRow onlyRow() {
        return roster.page(daniel, cohort.run().id(), RosterFilter.ALL, 1).getFirst();
    }
}
