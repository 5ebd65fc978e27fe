package org.caseroom.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.CorrectionId;
import org.caseroom.assessment.StandingCorrection;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.learning.regrading.SampleGrading;
import org.caseroom.learning.regrading.Wanted;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.shared.Score;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Cards that were missed in one quiz of a run, while another that asks the same is corrected.
@StoreTest
class CardsOfTwoQuizzesTest {

    private static final Answer FIRST = new Answer.Chosen(Set.of(new OptionId("a")));
    private static final Answer SECOND = new Answer.Chosen(Set.of(new OptionId("b")));
    private static final Answer REFUND = new Answer.Text("refund");

    private final ApplicationContext application;
    private final CorrectingGrades correcting;
    private final Practising practising;
    private final TestClock clock;
    private SampleGrading grading;
    private Actor daniel;
    private Actor joyce;

    CardsOfTwoQuizzesTest(
            ApplicationContext application, CorrectingGrades correcting, Practising practising, TestClock clock) {
        this.application = application;
        this.correcting = correcting;
        this.practising = practising;
        this.clock = clock;
    }

    @BeforeEach
    void twoQuizzesThatAskTheSame() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        grading = SampleGrading.ofTwoQuizzes(application);
        daniel = grading.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(grading.run().id()));
        joyce = grading.enrolled("Joyce Wanjiru");
    }

    @Test
    void aKeyThatIsCorrectedInTheOtherQuizIsTheKeyOfTheCard() {
        misses('c', "recall");

        theKeyBecomes('b', SampleGrading.AGAIN);

        assertThat(answersTheNextDay(FIRST)).isEqualTo(Score.NONE);
        assertThat(answersTheNextDay(SECOND)).isEqualTo(Score.FULL);
    }

    @Test
    void whereTheQuizzesContradictEachOtherTheLastWordStandsUntilItIsUndone() {
        misses('c', "recall");
        theKeyBecomes('b', SampleGrading.AGAIN);
        theKeyBecomes('b', SampleGrading.QUIZ);
        assertThat(answersTheNextDay(FIRST)).isEqualTo(Score.NONE);

        var last = theKeyBecomes('a', SampleGrading.AGAIN);
        assertThat(answersTheNextDay(SECOND)).isEqualTo(Score.NONE);

        last.forEach(each -> correct(SampleGrading.AGAIN, new Wanted.Undone(each)));
        assertThat(answersTheNextDay(SECOND)).isEqualTo(Score.FULL);
    }

    @Test
    void anAnswerThatIsAcceptedInTheOtherQuizIsRight() {
        misses('a', "something");

        correct(SampleGrading.AGAIN, new Wanted.Accepted(SampleGrading.WORD, REFUND));

        assertThat(answersTheNextDay(REFUND)).isEqualTo(Score.FULL);
    }

    @Test
    void whatIsTakenOutOfTheOtherQuizIsNotPractisedUntilThatIsUndone() {
        misses('a', "something");
        correct(SampleGrading.AGAIN, new Wanted.Voided(SampleGrading.WORD));
        clock.travel(Duration.ofDays(2));
        assertThat(practising.next(joyce)).isEmpty();
        assertThat(practising.standing(joyce).due()).isZero();

        made(SampleGrading.AGAIN).forEach(each -> correct(SampleGrading.AGAIN, new Wanted.Undone(each)));

        assertThat(practising.standing(joyce).due()).isEqualTo(1);
    }

    @Test
    void whatIsCorrectedInAnotherRunIsNoMatterOfThisOne() {
        misses('c', "recall");
        var elsewhere = new SampleGrading(application);
        elsewhere.publish('b', "Begin with?");
        var instructor = elsewhere
                .cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(elsewhere.run().id()));

        correcting.correct(
                instructor, elsewhere.run().id(), SampleGrading.QUIZ, new Wanted.NewestKeys(), "It was wrong.");

        assertThat(answersTheNextDay(FIRST)).isEqualTo(Score.FULL);
    }

    private void misses(char where, String word) {
        grading.handsIn(joyce, where, word, "95");
    }

    /// What was corrected by that.
    private List<CorrectionId> theKeyBecomes(char key, Slug in) {
        clock.travel(Duration.ofMinutes(1));
        var before = made(in);
        grading.publish(key, "Begin with?");
        correct(in, new Wanted.NewestKeys());
        return made(in).stream().filter(each -> !before.contains(each)).toList();
    }

    private List<CorrectionId> made(Slug quiz) {
        return correcting.made(daniel, grading.run().id(), quiz).stream()
                .map(StandingCorrection::id)
                .toList();
    }

    private void correct(Slug quiz, Wanted wanted) {
        correcting.correct(daniel, grading.run().id(), quiz, wanted, "It was wrong.");
    }

    private Score answersTheNextDay(Answer answer) {
        clock.travel(Duration.ofDays(2));
        var asked = practising.next(joyce).orElseThrow();
        return practising.answer(joyce, asked.review(), answer).score();
    }
}
