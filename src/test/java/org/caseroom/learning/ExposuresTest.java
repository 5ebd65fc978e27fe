package org.caseroom.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.caseroom.StoreTest;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.results.SampleHalves;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// To how many people the questions of a course were shown. Other tests show questions of the same course, so that each
/// looks at what one more attempt adds.
@StoreTest
class ExposuresTest {

    private static final QuestionId NEVER = new QuestionId("never-asked");

    private final ApplicationContext application;
    private final Exposures exposures;
    private SampleCohort cohort;
    private SampleHalves halves;
    private Slug course;

    ExposuresTest(ApplicationContext application, Exposures exposures) {
        this.application = application;
        this.exposures = exposures;
    }

    @BeforeEach
    void aRun() {
        cohort = new SampleCohort(application);
        halves = new SampleHalves(application, cohort);
        course = halves.run().course();
    }

    @Test
    void whoManagesARunSeesToHowManyOfTheirsAQuestionWasShown() {
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(halves.run().id()));
        var amina = halves.participant("Amina Odhiambo", cohort.nairobi());
        var first = halves.begins(amina, SampleHalves.BEFORE);
        assertThat(exposures.ofManager(daniel, course)).isEmpty();

        first.submits();
        halves.begins(amina, SampleHalves.BEFORE).submits();

        assertThat(exposures.ofManager(daniel, course)).hasSize(4).doesNotContainKey(NEVER);
        assertThat(exposures.ofManager(daniel, course).get(first.asked().getFirst()))
                .extracting(Exposure::people, Exposure::isOften)
                .containsExactly(1, false);
    }

    @Test
    void whoManagesAnotherRunSeesNothingOfIt() {
        var elsewhere = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id()));
        halves.begins(halves.participant("Amina Odhiambo", cohort.nairobi()), SampleHalves.BEFORE)
                .submits();

        assertThat(exposures.ofManager(elsewhere, course)).isEmpty();
    }

    @Test
    void whoWritesTheCourseSeesItAndWhoLearnsDoesNot() {
        var author = cohort.reviewer(Role.INSTRUCTOR, new Scope.Platform());
        var amina = halves.participant("Amina Odhiambo", cohort.nairobi());
        var first = halves.begins(amina, SampleHalves.BEFORE).submits();

        assertThat(exposures.ofAuthor(author, course)).containsKey(first.asked().getFirst());
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> exposures.ofAuthor(amina, course));
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> exposures.ofManager(amina, course));
    }

    @Test
    void whoWritesForAnAgencyAloneSeesNothingOfACourseOfThePlatform() {
        var elsewhere = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.haNoi()));
        halves.begins(halves.participant("Amina Odhiambo", cohort.nairobi()), SampleHalves.BEFORE)
                .submits();

        assertThat(exposures.ofAuthor(elsewhere, course)).isEmpty();
    }

    @Test
    void aQuestionThatTwoHundredHaveSeenWasShownOften() {
        var now = Instant.EPOCH;
        assertThat(new Exposure(200, now).isOften()).isTrue();
        assertThat(new Exposure(199, now).isOften()).isFalse();
    }
}
