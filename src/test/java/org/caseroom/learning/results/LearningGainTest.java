package org.caseroom.learning.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.QuizCover;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.reporting.SampleCohort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// What a run learned between the test before it and the one after it.
@StoreTest
class LearningGainTest {

    private final ApplicationContext application;
    private final LearningGain gain;
    private final TakingQuizzes taking;
    private final RecordedActs acts;
    private SampleCohort cohort;
    private SampleHalves halves;
    private Actor daniel;

    LearningGainTest(ApplicationContext application, LearningGain gain, TakingQuizzes taking, RecordedActs acts) {
        this.application = application;
        this.gain = gain;
        this.taking = taking;
        this.acts = acts;
    }

    @BeforeEach
    void fiveFromNairobiHadTwoOfFourAndHaveThree() {
        cohort = new SampleCohort(application);
        halves = new SampleHalves(application, cohort);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(halves.run().id()));
        takeBoth(5, cohort.nairobi());
    }

    @Test
    void whoTookBothSaysWhatWasLearned() {
        halves.begins(halves.participant("Only before", cohort.nairobi()), SampleHalves.BEFORE)
                .hasRight(4);

        var tests = of(daniel, ResultsFilter.ALL);

        assertThat(tests.firstTitle()).isEqualTo("Where you stand");
        assertThat(tests.secondTitle()).isEqualTo("What you know now");
        assertThat(Objects.requireNonNull(tests.whole())).satisfies(whole -> {
            assertThat(whole.participants()).isEqualTo(5);
            assertThat(whole.before()).isCloseTo(0.5, within(1e-9));
            assertThat(whole.after()).isCloseTo(0.75, within(1e-9));
            assertThat(whole.normalized()).isCloseTo(0.5, within(1e-9));
        });
        assertThat(tests.objectives())
                .extracting(GainOfTests.OfObjective::text)
                .containsExactly("Order the first steps.", "Follow the money.");
    }

    @Test
    void ofFourNothingIsTold() {
        var four = new SampleHalves(application, cohort);
        for (var number = 0; number < 4; number++) {
            four.takesBoth("Participant " + number, cohort.nairobi(), 2, 3);
        }
        var theirs = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(four.run().id()));

        assertThat(gain.of(theirs, four.run().id(), ResultsFilter.ALL))
                .singleElement()
                .satisfies(tests -> {
                    assertThat(tests.whole()).isNull();
                    assertThat(tests.objectives()).isEmpty();
                });
    }

    @Test
    void aCountryIsNotToldWhereTheRestWouldBeFew() {
        takeBoth(2, cohort.haNoi());
        var kenya = new ResultsFilter(cohort.kenya(), null, ResultsFilter.Which.FIRST, ResultsFilter.Who.ALL, null);

        assertThat(of(daniel, ResultsFilter.ALL).whole()).isNotNull();
        assertThat(of(daniel, kenya).whole()).isNull();

        takeBoth(3, cohort.haNoi());
        assertThat(Objects.requireNonNull(of(daniel, kenya).whole()).participants())
                .isEqualTo(5);
    }

    @Test
    void aFocalPointSeesWhatTheirOwnLearned() {
        takeBoth(5, cohort.haNoi());
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        assertThat(Objects.requireNonNull(of(focalPoint, ResultsFilter.ALL).whole())
                        .participants())
                .isEqualTo(5);
        assertThat(Objects.requireNonNull(of(daniel, ResultsFilter.ALL).whole()).participants())
                .isEqualTo(10);
    }

    @Test
    void whoReviewsNobodyThereFindsNothing() {
        var elsewhere = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id()));
        var trainee = halves.participant("Amina Odhiambo", cohort.nairobi());

        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> of(elsewhere, ResultsFilter.ALL));
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> of(trainee, ResultsFilter.ALL));
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> gain.takenOut(elsewhere, halves.run().id(), ResultsFilter.ALL));
    }

    @Test
    void thatItWasTakenOutIsInTheAudit() {
        gain.takenOut(daniel, halves.run().id(), ResultsFilter.ALL);

        assertThat(acts.of(halves.run().id())).containsOnlyOnce("gain.exported");
    }

    @Test
    void aCourseWithoutSuchTestsTellsNothing() {
        var other = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));

        assertThat(gain.of(other, cohort.run().id(), ResultsFilter.ALL)).isEmpty();
    }

    @Test
    void aParticipantSeesWhatTheyHadBeforeOnTheCoverOfTheSecondTestAlone() {
        var amina = halves.participant("Amina Odhiambo", cohort.nairobi());
        assertThat(before(amina)).isNull();

        halves.begins(amina, SampleHalves.BEFORE).hasRight(3);

        assertThat(before(amina)).isEqualTo(new QuizCover.Before(3, 4));
        assertThat(taking.cover(amina, halves.run().id(), SampleHalves.BEFORE).before())
                .isNull();
    }

    private QuizCover.@Nullable Before before(Actor actor) {
        return taking.cover(actor, halves.run().id(), SampleHalves.AFTER).before();
    }

    private GainOfTests of(Actor actor, ResultsFilter filter) {
        return gain.of(actor, halves.run().id(), filter).getFirst();
    }

    private void takeBoth(int participants, OrganizationId organization) {
        for (var number = 0; number < participants; number++) {
            halves.takesBoth("Participant " + number, organization, 2, 3);
        }
    }
}
