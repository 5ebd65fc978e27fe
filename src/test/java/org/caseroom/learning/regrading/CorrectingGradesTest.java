package org.caseroom.learning.regrading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.RegradeTrial;
import org.caseroom.assessment.Review;
import org.caseroom.assessment.Reviewing;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.Outlines;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.learning.results.WatchingReplays;
import org.caseroom.notification.Inbox;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Corrections of how a quiz is graded. The quiz asks where to begin, for a word and for a share; 70 per cent pass.
@StoreTest
class CorrectingGradesTest {

    private static final Slug QUIZ = SampleGrading.QUIZ;
    private static final QuestionId WHERE = SampleGrading.WHERE;
    private static final QuestionId WORD = SampleGrading.WORD;
    private static final QuestionId SHARE = SampleGrading.SHARE;
    private static final Answer REFUND = new Answer.Text("refund");

    private final CorrectingGrades correcting;
    private final TakingQuizzes quizzes;
    private final Reviewing reviewing;
    private final Inbox inbox;
    private final RecordedActs acts;
    private final ApplicationContext application;
    private SampleGrading grading;
    private SampleCohort cohort;
    private CourseRun run;
    private Actor daniel;
    private Actor amina;
    private Actor minh;

    CorrectingGradesTest(
            CorrectingGrades correcting,
            TakingQuizzes quizzes,
            Reviewing reviewing,
            Inbox inbox,
            RecordedActs acts,
            ApplicationContext application) {
        this.correcting = correcting;
        this.quizzes = quizzes;
        this.reviewing = reviewing;
        this.inbox = inbox;
        this.acts = acts;
        this.application = application;
    }

    @BeforeEach
    void twoTakeAQuizWhoseKeyIsWrong() {
        grading = new SampleGrading(application);
        cohort = grading.cohort();
        run = grading.run();
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(run.id()));
        amina = grading.enrolled("Amina Odhiambo");
        minh = grading.enrolled("Trần Minh");
        grading.handsIn(amina, 'b', "refund", "95");
        grading.handsIn(minh, 'a', "recall", "95");
    }

    @Test
    void aTrialSaysWhoseResultWouldChangeAndChangesNothing() {
        grading.publish('b', "Begin with?");

        var trial = correcting.tryOut(daniel, run.id(), QUIZ, new Wanted.NewestKeys());

        assertThat(correcting.quiz(daniel, run.id(), QUIZ).newKeys()).isOne();
        assertThat(trial.attempts()).isEqualTo(2);
        assertThat(trial.changes())
                .extracting(
                        RegradeTrial.Change::participant,
                        change -> change.before().score(),
                        change -> change.after().score())
                .containsExactly(tuple(amina.person(), 1.0, 2.0), tuple(minh.person(), 3.0, 2.0));
        assertThat(trial.newlyFailed()).isOne();
        assertThat(scoreOf(amina)).isEqualTo(1);
        assertThat(passed(minh)).isTrue();
        assertThat(correcting.made(daniel, run.id(), QUIZ)).isEmpty();
    }

    @Test
    void whoWatchesTheStepsSeesTheScoreThatStandsByNow() {
        correct(new Wanted.Accepted(WORD, REFUND));
        assertThat(watched(amina)).isEqualTo(scoreOf(amina)).isEqualTo(2);

        grading.publish('b', "Begin with?");
        correct(new Wanted.NewestKeys());
        assertThat(watched(amina)).isEqualTo(scoreOf(amina)).isEqualTo(3);

        correct(new Wanted.Voided(SHARE));
        assertThat(watched(amina)).isEqualTo(scoreOf(amina)).isEqualTo(2);
    }

    @Test
    void theKeysOfTheNewestVersionGradeWhatWasAnsweredBefore() {
        grading.publish('b', "Begin with?");

        correct(new Wanted.NewestKeys());

        assertThat(scoreOf(amina)).isEqualTo(2);
        assertThat(scoreOf(minh)).isEqualTo(2);
        assertThat(passed(minh)).isFalse();
        assertThat(reviewed(amina, WHERE).score()).isEqualTo(1);
        assertThat(correcting.quiz(daniel, run.id(), QUIZ).newKeys()).isZero();
    }

    @Test
    void whoWasAskedInAnotherLanguageIsGradedByTheKeysInThatLanguage() {
        var huong = grading.enrolled("Lê Hương");
        grading.handsIn(
                new Actor(huong.person(), huong.name(), huong.organization(), Locale.of("vi"), huong.grants()),
                'b',
                "refund",
                "95");
        grading.publish('b', "Begin with?");

        assertThat(correcting.quiz(daniel, run.id(), QUIZ).newKeys()).isOne();
        var done = correct(new Wanted.NewestKeys());

        assertThat(done.beside()).isEmpty();
        assertThat(scoreOf(huong)).isEqualTo(2);
        assertThat(scoreOf(amina)).isEqualTo(2);
        assertThat(reviewed(huong, WHERE).question().prompt()).contains("Bắt đầu từ đâu?");
        assertThat(correcting.quiz(daniel, run.id(), QUIZ).newKeys()).isZero();
    }

    @Test
    void whoWasShownSomethingElseIsCountedAndKeepsTheirResult() {
        grading.publish('b', "Where do you begin?");

        var trial = correct(new Wanted.NewestKeys());

        assertThat(trial.changes()).isEmpty();
        assertThat(trial.beside()).isEqualTo(Map.of(WHERE, 2));
        assertThat(scoreOf(amina)).isEqualTo(1);
    }

    @Test
    void anAcceptedAnswerIsRightForEverybodyHoweverTheyTypedIt() {
        var joyce = grading.enrolled("Joyce");
        grading.handsIn(joyce, 'a', " REFUND ", "1");

        correct(new Wanted.Accepted(WORD, REFUND));

        assertThat(scoreOf(amina)).isEqualTo(2);
        assertThat(scoreOf(joyce)).isEqualTo(2);
        assertThat(reviewed(amina, WORD).accepted()).isTrue();
        assertThat(reviewed(minh, WORD).accepted()).isFalse();
    }

    @Test
    void theAnswersThatWereRefusedAreOfferedUntilTheyAreAccepted() {
        assertThat(asked(WORD).refused()).extracting(given -> given.answer()).containsExactly(REFUND);
        assertThat(asked(SHARE).refused()).isEmpty();

        correct(new Wanted.Accepted(WORD, REFUND));

        assertThat(asked(WORD).refused()).isEmpty();
    }

    @Test
    void aVoidQuestionCountsForNobody() {
        correct(new Wanted.Voided(WORD));

        assertThat(resultOf(amina)).isEqualTo("1.0 of 2.0");
        assertThat(resultOf(minh)).isEqualTo("2.0 of 2.0");
        assertThat(reviewed(amina, WORD).voided()).isTrue();
        assertThat(asked(WORD).voided()).isTrue();
    }

    @Test
    void whoHandsInLaterIsGradedByWhatStands() {
        correct(new Wanted.Voided(WHERE));
        var joyce = grading.enrolled("Joyce");

        grading.handsIn(joyce, 'c', "recall", "95");

        assertThat(resultOf(joyce)).isEqualTo("2.0 of 2.0");
        assertThat(passed(joyce)).isTrue();
    }

    @Test
    void whatWasCorrectedWronglyIsUndone() {
        correct(new Wanted.Voided(WORD));
        var made = correcting.made(daniel, run.id(), QUIZ).getFirst();

        correct(new Wanted.Undone(made.id()));

        assertThat(resultOf(amina)).isEqualTo("1.0 of 3.0");
        assertThat(correcting.made(daniel, run.id(), QUIZ))
                .singleElement()
                .satisfies(each -> assertThat(each.undoneAt()).isNotNull());
    }

    @Test
    void progressFollowsAlsoWhereSomebodyNoLongerPasses() {
        assertThat(progress(minh)).isEqualTo("PASSED 1.0");

        grading.publish('b', "Begin with?");
        correct(new Wanted.NewestKeys());

        assertThat(progress(minh)).startsWith("FAILED 0.66");
        assertThat(progress(amina)).startsWith("FAILED 0.66");
    }

    @Test
    void thoseWhoseResultChangesAreToldTheReason() {
        correct(new Wanted.Accepted(WORD, REFUND));

        assertThat(inbox.page(amina, 1))
                .singleElement()
                .satisfies(told -> assertThat(told.text()).isEqualTo("Both words are used."));
        assertThat(inbox.page(minh, 1)).isEmpty();
        assertThat(acts.of(run.id())).contains("grading.accepted");
    }

    @Test
    void aReasonIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correcting.correct(daniel, run.id(), QUIZ, new Wanted.Voided(WORD), "  "));
        assertThat(resultOf(amina)).isEqualTo("1.0 of 3.0");
    }

    @Test
    void onlyWhoManagesTheRunCorrectsIt() {
        var elsewhere = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id()));
        var auditor = cohort.reviewer(Role.AUDITOR, new Scope.Platform());
        var wanted = new Wanted.Voided(WORD);

        for (var actor : List.of(elsewhere, auditor, amina)) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> correcting.correct(actor, run.id(), QUIZ, wanted, "A reason"));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> correcting.tryOut(actor, run.id(), QUIZ, wanted));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> correcting.questions(actor, run.id(), QUIZ));
        }
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> correcting.tryOut(daniel, run.id(), new Slug("mules"), wanted));
    }

    @Test
    void whatTheQuizDoesNotAskCannotBeCorrected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correcting.correct(
                        daniel, run.id(), QUIZ, new Wanted.Voided(new QuestionId("nothing")), "A reason"));
    }

    private RegradeTrial correct(Wanted wanted) {
        return correcting.correct(daniel, run.id(), QUIZ, wanted, "Both words are used.");
    }

    private AskedQuestion asked(QuestionId question) {
        return correcting.questions(daniel, run.id(), QUIZ).stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private double watched(Actor actor) {
        var replay = application
                .getBean(WatchingReplays.class)
                .watch(daniel, attempt(actor))
                .replay();
        return replay.after(replay.moments().size() - 1).score();
    }

    private double scoreOf(Actor actor) {
        return reviewing.outcome(actor.person(), attempt(actor)).score();
    }

    private String resultOf(Actor actor) {
        var outcome = reviewing.outcome(actor.person(), attempt(actor));
        return outcome.score() + " of " + outcome.maxScore();
    }

    private boolean passed(Actor actor) {
        return reviewing.outcome(actor.person(), attempt(actor)).passed();
    }

    private Review.ReviewedQuestion reviewed(Actor actor, QuestionId question) {
        var questions = reviewing.review(actor.person(), attempt(actor)).questions();
        assertThat(questions).isNotNull();
        return questions.stream()
                .filter(each -> each.question().id().equals(question.value()))
                .findFirst()
                .orElseThrow();
    }

    private AttemptId attempt(Actor actor) {
        return quizzes.cover(actor, run.id(), QUIZ).attempts().getLast().id();
    }

    private String progress(Actor actor) {
        var progress = application
                .getBean(Outlines.class)
                .of(actor, run.id())
                .activity(QUIZ)
                .progress();
        return progress.success() + " " + progress.scaledScore();
    }
}
