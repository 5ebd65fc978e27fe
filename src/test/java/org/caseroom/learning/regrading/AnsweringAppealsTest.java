package org.caseroom.learning.regrading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.assessment.Appeal;
import org.caseroom.assessment.AppealAnsweredException;
import org.caseroom.assessment.AppealId;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptNotFoundException;
import org.caseroom.assessment.NotAppealableException;
import org.caseroom.assessment.Review;
import org.caseroom.assessment.Reviewing;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.WaitingWork;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.learning.regrading.AnsweringAppeals.Decision;
import org.caseroom.notification.Inbox;
import org.caseroom.notification.Message;
import org.caseroom.question.QuestionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Appeals against how a question was graded. Amina was asked for a word and a share, and had neither.
@StoreTest
class AnsweringAppealsTest {

    private static final QuestionId WORD = SampleGrading.WORD;

    private final RaisingAppeals raising;
    private final AnsweringAppeals answering;
    private final TakingQuizzes quizzes;
    private final Reviewing reviewing;
    private final Inbox inbox;
    private final RecordedActs acts;
    private final ApplicationContext application;
    private SampleGrading grading;
    private CourseRun run;
    private Actor daniel;
    private Actor amina;
    private Actor minh;

    AnsweringAppealsTest(
            RaisingAppeals raising,
            AnsweringAppeals answering,
            TakingQuizzes quizzes,
            Reviewing reviewing,
            Inbox inbox,
            RecordedActs acts,
            ApplicationContext application) {
        this.raising = raising;
        this.answering = answering;
        this.quizzes = quizzes;
        this.reviewing = reviewing;
        this.inbox = inbox;
        this.acts = acts;
        this.application = application;
    }

    @BeforeEach
    void aminaAndMinhWereGraded() {
        grading = new SampleGrading(application);
        run = grading.run();
        daniel = grading.cohort().reviewer(Role.INSTRUCTOR, new Scope.Run(run.id()));
        amina = grading.enrolled("Amina Odhiambo");
        minh = grading.enrolled("Trần Minh");
        grading.handsIn(amina, 'a', "refund", "12");
        grading.handsIn(minh, 'a', "refund", "95");
    }

    @Test
    void whoManagesTheRunIsToldAndFindsItInTheQueue() {
        raise(amina, WORD, "Refund is used in our country.");

        assertThat(inbox.page(daniel, 1)).extracting(Message::text).containsExactly("Refund is used in our country.");
        assertThat(answering.open(daniel, run.id())).isOne();
        assertThat(application.getBean(WaitingAppeals.class).waiting(daniel, Locale.ENGLISH))
                .extracting(WaitingWork.Line::path)
                .containsExactly("results/" + run.id() + "/appeals");
        assertThat(answering.of(daniel, run.id())).singleElement().satisfies(raised -> {
            assertThat(raised.quiz()).isEqualTo("Check yourself");
            assertThat(raised.about().explanation()).isNotNull();
            assertThat(raised.canBeAccepted()).isTrue();
        });
        assertThat(acts.of(run.id())).contains("appeal.raised");
    }

    @Test
    void aQuestionIsAppealedAgainstOnce() {
        var first = raise(amina, WORD, "Refund is used in our country.");

        assertThat(raise(amina, WORD, "Another reason.")).isEqualTo(first);
        assertThat(inbox.page(daniel, 1)).hasSize(1);
        assertThat(reviewed(amina, WORD).mayAppeal()).isFalse();
        assertThat(reviewed(amina, SampleGrading.SHARE).mayAppeal()).isTrue();
    }

    @Test
    void whatGotAllItsPointsIsNotOpenToAppeal() {
        assertThat(reviewed(amina, SampleGrading.WHERE).mayAppeal()).isFalse();
        assertThatExceptionOfType(NotAppealableException.class)
                .isThrownBy(() -> raise(amina, SampleGrading.WHERE, "A reason"));
        assertThatExceptionOfType(NotAppealableException.class)
                .isThrownBy(() -> raise(amina, new QuestionId("nothing"), "A reason"));
        assertThatIllegalArgumentException().isThrownBy(() -> raise(amina, WORD, "  "));
        assertThatIllegalArgumentException().isThrownBy(() -> raise(amina, WORD, "x".repeat(1001)));
    }

    @Test
    void anAppealThatIsRejectedIsAnsweredInTheReview() {
        var appeal = raise(amina, WORD, "Refund is used in our country.");

        answering.answer(daniel, run.id(), appeal.id(), Decision.REJECTED, "A refund comes from the payee.");

        assertThat(said(amina)).isEqualTo("REJECTED: A refund comes from the payee.");
        assertThat(inbox.page(amina, 1)).extracting(Message::text).containsExactly("A refund comes from the payee.");
        assertThat(answering.open(daniel, run.id())).isZero();
        assertThat(acts.of(run.id())).contains("appeal.rejected");
        assertThat(scoreOf(amina)).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsAcceptedIsRightForEverybodyWhoGaveIt() {
        var appeal = raise(amina, WORD, "Refund is used in our country.");

        var trial = answering.tryOut(daniel, run.id(), appeal.id(), Decision.ACCEPTED);
        answering.answer(daniel, run.id(), appeal.id(), Decision.ACCEPTED, "Both words are used.");

        assertThat(trial.changes()).hasSize(2);
        assertThat(said(amina)).isEqualTo("UPHELD: Both words are used.");
        assertThat(scoreOf(amina)).isEqualTo(2);
        assertThat(scoreOf(minh)).isEqualTo(3);
        assertThat(acts.of(run.id())).contains("appeal.upheld", "grading.accepted");
    }

    @Test
    void anAppealIsAnsweredOnce() {
        var appeal = raise(amina, WORD, "Refund is used in our country.");
        answering.answer(daniel, run.id(), appeal.id(), Decision.UPHELD, "You are right.");

        assertThatExceptionOfType(AppealAnsweredException.class)
                .isThrownBy(() -> answering.answer(daniel, run.id(), appeal.id(), Decision.VOIDED, "It goes."));
        assertThat(said(amina)).isEqualTo("UPHELD: You are right.");
        assertThat(scoreOf(amina)).isEqualTo(1);
    }

    @Test
    void nobodyAppealsForAnother() {
        var attempt = attempt(amina);
        var stranger = grading.cohort().trainee("Joyce", grading.cohort().nairobi());

        assertThatExceptionOfType(AttemptNotFoundException.class)
                .isThrownBy(() -> raising.raise(minh, run.id(), attempt, WORD, "A reason"));
        assertThatExceptionOfType(PlaceNotFoundException.class)
                .isThrownBy(() -> raising.raise(stranger, run.id(), attempt, WORD, "A reason"));
    }

    @Test
    void onlyWhoManagesTheRunAnswers() {
        var appeal = raise(amina, WORD, "Refund is used in our country.");
        var elsewhere = grading.cohort()
                .reviewer(
                        Role.INSTRUCTOR,
                        new Scope.Run(grading.cohort().openRun("Another").id()));
        var auditor = grading.cohort().reviewer(Role.AUDITOR, new Scope.Platform());

        for (var actor : List.of(elsewhere, auditor, amina)) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> answering.answer(actor, run.id(), appeal.id(), Decision.REJECTED, "A reason"));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> answering.tryOut(actor, run.id(), appeal.id(), Decision.VOIDED));
            assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> answering.of(actor, run.id()));
            assertThat(answering.open(actor, run.id())).isZero();
        }
        var missing = new AppealId(UUID.randomUUID());
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> answering.answer(daniel, run.id(), missing, Decision.REJECTED, "A reason"));
    }

    private Appeal raise(Actor actor, QuestionId question, String reason) {
        return raising.raise(actor, run.id(), attempt(actor), question, reason);
    }

    private AttemptId attempt(Actor actor) {
        return quizzes.cover(actor, run.id(), SampleGrading.QUIZ)
                .attempts()
                .getFirst()
                .id();
    }

    private double scoreOf(Actor actor) {
        return reviewing.outcome(actor.person(), attempt(actor)).score();
    }

    private String said(Actor actor) {
        var appeal = reviewed(actor, WORD).appeal();
        assertThat(appeal).isNotNull();
        var answer = appeal.answer();
        return appeal.state() + ": " + (answer == null ? "" : answer.text());
    }

    private Review.ReviewedQuestion reviewed(Actor actor, QuestionId question) {
        var questions = reviewing.review(actor.person(), attempt(actor)).questions();
        assertThat(questions).isNotNull();
        return questions.stream()
                .filter(each -> each.question().id().equals(question.value()))
                .findFirst()
                .orElseThrow();
    }
}
