package org.caseroom.learning.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.caseroom.StoreTest;
import org.caseroom.assessment.Attempting;
import org.caseroom.assessment.CurrentAnswer;
import org.caseroom.assessment.Recorded;
import org.caseroom.assessment.Review;
import org.caseroom.assessment.Reviewing;
import org.caseroom.assessment.analysis.CertaintyFigures;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.question.Certainty;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// How sure participants say that they are, beside what they answer.
@StoreTest
class CertaintyTest {

    private final ApplicationContext application;
    private final Attempting attempting;
    private final Reviewing reviewing;
    private final ItemAnalysis analysis;
    private SampleCohort cohort;
    private SampleHalves halves;
    private Actor amina;
    private SampleHalves.Sitting hers;

    CertaintyTest(ApplicationContext application, Attempting attempting, Reviewing reviewing, ItemAnalysis analysis) {
        this.application = application;
        this.attempting = attempting;
        this.reviewing = reviewing;
        this.analysis = analysis;
    }

    @BeforeEach
    void aminaTakesTheSecondTest() {
        cohort = new SampleCohort(application);
        halves = new SampleHalves(application, cohort);
        amina = halves.participant("Amina Odhiambo", cohort.nairobi());
        hers = halves.begins(amina, SampleHalves.AFTER);
    }

    @Test
    void whatSheSaysIsKeptWithTheAnswerAndMayBeTakenBack() {
        var first = hers.asked().getFirst();
        hers.answers(first, "a", Certainty.CERTAIN);
        assertThat(kept()).containsExactly(Certainty.CERTAIN);

        hers.answers(first, "b", Certainty.GUESS);
        assertThat(kept()).containsExactly(Certainty.GUESS);

        hers.answers(first, "b", null);
        assertThat(kept()).containsOnlyNulls();
    }

    @Test
    void anotherDeviceThatSaysTheSameAnswerIsNoConflictHoweverSureItIs() {
        var first = hers.asked().getFirst();
        hers.answers(first, "a", Certainty.GUESS);

        assertThat(hers.answersElsewhere(first, "a", Certainty.CERTAIN).result())
                .isEqualTo(Recorded.Result.APPLIED);
        assertThat(kept()).containsExactly(Certainty.CERTAIN);
    }

    @Test
    void aConflictSaysHowSureBothWere() {
        var first = hers.asked().getFirst();
        hers.answers(first, "a", Certainty.FAIRLY_SURE);

        var conflict = hers.answersElsewhere(first, "b", Certainty.CERTAIN);

        assertThat(conflict.result()).isEqualTo(Recorded.Result.CONFLICT);
        assertThat(conflict.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(Objects.requireNonNull(conflict.current()).certainty()).isEqualTo(Certainty.FAIRLY_SURE);
    }

    @Test
    void itChangesNoScoreAndStandsInTheReview() {
        var asked = hers.asked();
        hers.answers(asked.get(0), "a", Certainty.CERTAIN);
        hers.answers(asked.get(1), "b", Certainty.CERTAIN);
        hers.answers(asked.get(2), "a", null);
        hers.submits();

        assertThat(reviewing.outcome(amina.person(), hers.id()).scaledScore()).isEqualTo(0.5);
        assertThat(reviewed())
                .extracting(Review.ReviewedQuestion::certainty)
                .containsExactly(Certainty.CERTAIN, Certainty.CERTAIN, null, null);
    }

    @Test
    void whereItIsNotAskedItIsNotKept() {
        var first = halves.begins(amina, SampleHalves.BEFORE);
        first.answers(first.asked().getFirst(), "a", Certainty.CERTAIN);

        assertThat(attempting.resume(first.access().token(), first.id()))
                .satisfies(open -> assertThat(open.asksCertainty()).isFalse())
                .satisfies(open -> assertThat(open.answers())
                        .extracting(CurrentAnswer::certainty)
                        .containsOnlyNulls());
        assertThat(hers.access().attempt().asksCertainty()).isTrue();
    }

    @Test
    void theAnalysisSaysHowManyOfThoseWhoWereCertainWereRight() {
        var first = hers.asked().getFirst();
        hers.answers(first, "b", Certainty.CERTAIN);
        hers.submits();
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(halves.run().id()));

        var figures = analysis.quiz(daniel, halves.run().id(), SampleHalves.AFTER, AnalysisFilter.ALL)
                .of(first)
                .orElseThrow()
                .figures();

        assertThat(Objects.requireNonNull(figures).certainties())
                .containsExactly(new CertaintyFigures(Certainty.CERTAIN, 1, 0));
    }

    private List<Certainty> kept() {
        return attempting.resume(hers.access().token(), hers.id()).answers().stream()
                .map(CurrentAnswer::certainty)
                .toList();
    }

    private List<Review.ReviewedQuestion> reviewed() {
        return Objects.requireNonNull(
                reviewing.review(amina.person(), hers.id()).questions());
    }
}
