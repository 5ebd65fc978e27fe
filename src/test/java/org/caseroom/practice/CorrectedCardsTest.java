package org.caseroom.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.learning.regrading.SampleGrading;
import org.caseroom.learning.regrading.Wanted;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// What a correction of the grading does to the cards of a quiz. It asks where to begin, by a wrong key, for a word and
/// for a share.
@StoreTest
class CorrectedCardsTest {

    private static final Answer BY_THE_WRONG_KEY = new Answer.Chosen(Set.of(new OptionId("a")));
    private static final Answer BY_THE_RIGHT_KEY = new Answer.Chosen(Set.of(new OptionId("b")));
    private static final Answer REFUND = new Answer.Text("refund");

    private final ApplicationContext application;
    private final CorrectingGrades correcting;
    private final Practising practising;
    private final Cards cards;
    private final TestClock clock;
    private SampleGrading grading;
    private Actor daniel;

    CorrectedCardsTest(
            ApplicationContext application,
            CorrectingGrades correcting,
            Practising practising,
            Cards cards,
            TestClock clock) {
        this.application = application;
        this.correcting = correcting;
        this.practising = practising;
        this.cards = cards;
        this.clock = clock;
    }

    @BeforeEach
    void aQuizWhoseKeyIsWrong() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        grading = new SampleGrading(application);
        daniel = grading.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(grading.run().id()));
    }

    @Test
    void whatBecomesRightRestsAndWhatBecomesWrongIsAddedUntilItIsUndone() {
        var amina = handsIn("Amina Odhiambo", 'b', "refund");
        var minh = handsIn("Trần Minh", 'a', "recall");

        theKeyIsCorrected();

        assertThat(missed(amina)).containsExactly(SampleGrading.WORD);
        assertThat(missed(minh)).containsExactly(SampleGrading.WHERE);

        undone();

        assertThat(missed(amina)).containsExactlyInAnyOrder(SampleGrading.WHERE, SampleGrading.WORD);
        assertThat(missed(minh)).isEmpty();
    }

    @Test
    void whatIsMissedInAnotherAttemptStays() {
        var amina = handsIn("Amina Odhiambo", 'b', "recall");
        clock.travel(Duration.ofMinutes(1));
        grading.handsIn(amina, 'c', "recall", "95");

        theKeyIsCorrected();

        assertThat(missed(amina)).containsExactly(SampleGrading.WHERE);
    }

    @Test
    void aCardThatRestsComesAgainOnceItIsMissedAgain() {
        var amina = handsIn("Amina Odhiambo", 'b', "recall");
        theKeyIsCorrected();
        assertThat(missed(amina)).isEmpty();

        clock.travel(Duration.ofMinutes(1));
        grading.handsIn(amina, 'a', "recall", "95");

        assertThat(missed(amina)).containsExactly(SampleGrading.WHERE);
    }

    @Test
    void aCardIsGradedByTheKeyThatStands() {
        var minh = handsIn("Trần Minh", 'a', "recall");
        theKeyIsCorrected();
        clock.travel(Duration.ofDays(2));

        assertThat(answers(minh, BY_THE_WRONG_KEY)).isEqualTo(Score.NONE);

        clock.travel(Duration.ofDays(2));
        assertThat(answers(minh, BY_THE_RIGHT_KEY)).isEqualTo(Score.FULL);
    }

    @Test
    void whatWasAskedByTheWrongKeyIsAskedAnew() {
        var joyce = handsIn("Joyce Wanjiru", 'c', "recall");
        clock.travel(Duration.ofDays(2));
        var asked = practising.next(joyce).orElseThrow();

        theKeyIsCorrected();
        clock.travel(Duration.ofMinutes(1));

        assertThatExceptionOfType(ReviewNotFoundException.class)
                .isThrownBy(() -> practising.answer(joyce, asked.review(), BY_THE_WRONG_KEY));
        assertThat(practising.next(joyce).orElseThrow().review()).isNotEqualTo(asked.review());
        assertThat(answers(joyce, BY_THE_RIGHT_KEY)).isEqualTo(Score.FULL);
    }

    @Test
    void whatWasAskedByAKeyThatIsUndoneIsAskedAnew() {
        var joyce = handsIn("Joyce Wanjiru", 'c', "recall");
        theKeyIsCorrected();
        clock.travel(Duration.ofDays(2));
        var asked = practising.next(joyce).orElseThrow();

        undone();

        assertThatExceptionOfType(ReviewNotFoundException.class)
                .isThrownBy(() -> practising.answer(joyce, asked.review(), BY_THE_RIGHT_KEY));
        assertThat(practising.next(joyce).orElseThrow().review()).isNotEqualTo(asked.review());
        assertThat(answers(joyce, BY_THE_WRONG_KEY)).isEqualTo(Score.FULL);
    }

    @Test
    void whoReadsAnotherLanguageByNowIsStillAskedTheSame() {
        var joyce = handsIn("Joyce Wanjiru", 'c', "recall");
        clock.travel(Duration.ofDays(2));
        var asked = practising.next(reading(joyce, "vi")).orElseThrow();
        assertThat(asked.language()).isEqualTo("vi");

        assertThat(practising.next(joyce)).contains(asked);
        assertThat(practising.answer(joyce, asked.review(), BY_THE_WRONG_KEY).score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void whatWasAskedByTheWrongKeyIsAskedAnewInWhicheverLanguageItWas() {
        var joyce = handsIn("Joyce Wanjiru", 'c', "recall");
        clock.travel(Duration.ofDays(2));
        var asked = practising.next(reading(joyce, "vi")).orElseThrow();

        theKeyIsCorrected();

        assertThatExceptionOfType(ReviewNotFoundException.class)
                .isThrownBy(() -> practising.answer(joyce, asked.review(), BY_THE_WRONG_KEY));
        assertThat(answers(reading(joyce, "vi"), BY_THE_RIGHT_KEY)).isEqualTo(Score.FULL);
    }

    @Test
    void anAnswerThatWasAcceptedIsRightHereAsWell() {
        var joyce = handsIn("Joyce Wanjiru", 'a', "something");
        correct(new Wanted.Accepted(SampleGrading.WORD, REFUND));
        clock.travel(Duration.ofDays(2));

        assertThat(answers(joyce, REFUND)).isEqualTo(Score.FULL);
    }

    @Test
    void aQuestionThatCountsForNobodyIsNotPractised() {
        var joyce = handsIn("Joyce Wanjiru", 'a', "something");
        clock.travel(Duration.ofDays(2));
        var asked = practising.next(joyce).orElseThrow();

        correct(new Wanted.Voided(SampleGrading.WORD));

        assertThat(missed(joyce)).isEmpty();
        assertThat(practising.next(joyce)).isEmpty();
        assertThatExceptionOfType(ReviewNotFoundException.class)
                .isThrownBy(() -> practising.answer(joyce, asked.review(), REFUND));
    }

    private Actor handsIn(String name, char where, String word) {
        var actor = grading.enrolled(name);
        grading.handsIn(actor, where, word, "95");
        return actor;
    }

    private void theKeyIsCorrected() {
        grading.publish('b', "Begin with?");
        correct(new Wanted.NewestKeys());
    }

    private void correct(Wanted wanted) {
        correcting.correct(daniel, grading.run().id(), SampleGrading.QUIZ, wanted, "It was wrong.");
    }

    private void undone() {
        correcting
                .made(daniel, grading.run().id(), SampleGrading.QUIZ)
                .forEach(each -> correct(new Wanted.Undone(each.id())));
    }

    private static Actor reading(Actor actor, String language) {
        return new Actor(actor.person(), actor.name(), actor.organization(), Locale.of(language), actor.grants());
    }

    private Score answers(Actor actor, Answer answer) {
        var asked = practising.next(actor).orElseThrow();
        return practising.answer(actor, asked.review(), answer).score();
    }

    private List<QuestionId> missed(Actor actor) {
        return cards.of(actor.person()).stream().map(Card::question).toList();
    }
}
