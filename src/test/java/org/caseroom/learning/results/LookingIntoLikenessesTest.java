package org.caseroom.learning.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.assessment.Replaying;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Notes on wrong answers that are right in somebody else's case.
@StoreTest
class LookingIntoLikenessesTest {

    private final LookingIntoLikenesses likenesses;
    private final Replaying replaying;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private SampleCases cases;
    private Actor daniel;
    private Actor amina;
    private Actor minh;

    LookingIntoLikenessesTest(LookingIntoLikenesses likenesses, Replaying replaying, ApplicationContext application) {
        this.likenesses = likenesses;
        this.replaying = replaying;
        this.application = application;
    }

    @BeforeEach
    void twoWorkTheSameExercise() {
        cohort = new SampleCohort(application);
        cases = new SampleCases(application, cohort);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cases.run().id()));
        amina = cases.participant("Amina Odhiambo", cohort.nairobi());
        minh = cases.participant("Trần Minh", cohort.haNoi());
    }

    @Test
    void whoAnswersWhatIsRightInAnotherCaseIsNotedOnceForEachPart() {
        var sitting = minhGivesWhatIsRightForAmina();

        assertThat(likenesses.ofRun(daniel, cases.run().id())).hasSize(2).allSatisfy(note -> {
            assertThat(note.attempt()).isEqualTo(sitting.id());
            assertThat(note.name()).isEqualTo("Trần Minh");
            assertThat(note.other()).isEqualTo("Amina Odhiambo");
            assertThat(note.asked()).isNotEmpty();
            assertThat(note.settled()).isNull();
        });
        assertThat(likenesses.ofAttempt(daniel, sitting.id()))
                .extracting(LikenessNote::part)
                .containsExactlyInAnyOrder(SampleCases.DEPOSIT, SampleCases.ARRIVED);
    }

    @Test
    void itIsNotedInAnotherRunOfTheSameCourse() {
        var hers = cases.begins(amina);
        var spring = cases.openRun("Spring");
        cohort.enrolled(minh, spring);

        cases.begins(minh, spring).givesOf(hers, SampleCases.DEPOSIT).submits();

        assertThat(likenesses.ofRun(daniel, spring.id())).isEmpty();
        assertThat(likenesses.ofRun(
                        cohort.reviewer(
                                Role.INSTRUCTOR, new Scope.Course(cases.run().course())),
                        spring.id()))
                .hasSize(1);
    }

    @Test
    void whatWasRightInAnEarlierCaseOfOnesOwnIsNotNoted() {
        var first = cases.begins(minh);
        var before = first.solution();
        first.submits();

        var second = cases.begins(minh);
        second.answers(SampleCases.DEPOSIT, before.get("deposit"));
        second.submits();

        assertThat(likenesses.ofRun(daniel, cases.run().id())).isEmpty();
    }

    @Test
    void whoSolvesTheirOwnCaseIsNotNoted() {
        cases.begins(amina).solves().submits();
        cases.begins(minh).solves().submits();

        assertThat(likenesses.ofRun(daniel, cases.run().id())).isEmpty();
    }

    @Test
    void aNoteIsSettledWithARemarkAndTheScoreStays() {
        var sitting = minhGivesWhatIsRightForAmina();
        var before = replaying.attempted(sitting.id());
        var note = likenesses.ofAttempt(daniel, sitting.id()).getFirst();

        likenesses.settle(daniel, note.id(), "They sat side by side.");
        likenesses.settle(daniel, note.id(), "Once more.");

        assertThat(likenesses.ofAttempt(daniel, sitting.id()))
                .filteredOn(each -> each.settled() != null)
                .singleElement()
                .extracting(LikenessNote::settled)
                .satisfies(settled -> assertThat(settled.remark()).isEqualTo("They sat side by side."));
        assertThat(replaying.attempted(sitting.id())).isEqualTo(before);
    }

    @Test
    void aRemarkIsNeeded() {
        var note = likenesses
                .ofAttempt(daniel, minhGivesWhatIsRightForAmina().id())
                .getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> likenesses.settle(daniel, note.id(), " \n"));
        assertThatIllegalArgumentException().isThrownBy(() -> likenesses.settle(daniel, note.id(), "x".repeat(1001)));
    }

    @Test
    void onlyWhoManagesTheRunForTheParticipantSeesAndSettlesNotes() {
        var sitting = minhGivesWhatIsRightForAmina();
        var note = likenesses.ofAttempt(daniel, sitting.id()).getFirst();

        for (var actor : List.of(
                cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi())),
                cohort.reviewer(Role.AUDITOR, new Scope.Platform()),
                cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.nairobi())),
                amina,
                minh)) {
            assertThat(likenesses.ofRun(actor, cases.run().id())).isEmpty();
            assertThat(likenesses.ofAttempt(actor, sitting.id())).isEmpty();
            assertThatExceptionOfType(LikenessNotFoundException.class)
                    .isThrownBy(() -> likenesses.settle(actor, note.id(), "Not mine."));
        }
    }

    @Test
    void whoseCaseItIsIsSaidOnlyToWhoMaySeeThem() {
        minhGivesWhatIsRightForAmina();
        var ofHaNoi = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.haNoi()));

        assertThat(likenesses.ofRun(ofHaNoi, cases.run().id())).hasSize(2).allSatisfy(note -> {
            assertThat(note.name()).isEqualTo("Trần Minh");
            assertThat(note.other()).isNull();
        });
    }

    private SampleCases.Sitting minhGivesWhatIsRightForAmina() {
        var hers = cases.beginsWithATellingRest(amina);
        return cases.beginsWithATellingRest(minh)
                .givesOf(hers, SampleCases.DEPOSIT)
                .givesOf(hers, SampleCases.ARRIVED)
                .submits();
    }
}
