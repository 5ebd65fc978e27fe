package org.caseroom.learning.regrading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caseroom.assessment.Appeal;
import org.caseroom.assessment.AppealId;
import org.caseroom.assessment.Appealing;
import org.caseroom.assessment.RegradeTrial;
import org.caseroom.assessment.Review;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.question.Answer;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Notifiable;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.RunId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets who manages a run answer the appeals of its participants: rejecting them, or upholding them, with or without a
/// correction of the grading.
@Service
@Transactional
public class AnsweringAppeals {

    private final RunKeeping keeping;
    private final Appealing appealing;
    private final CorrectingGrades correcting;
    private final QuizTitles titles;
    private final ApplicationEventPublisher events;

    AnsweringAppeals(
            RunKeeping keeping,
            Appealing appealing,
            CorrectingGrades correcting,
            QuizTitles titles,
            ApplicationEventPublisher events) {
        this.keeping = keeping;
        this.appealing = appealing;
        this.correcting = correcting;
        this.titles = titles;
        this.events = events;
    }

    /// How an appeal is answered.
    public enum Decision {
        REJECTED,
        /// It was right, and is or will be corrected elsewhere.
        UPHELD,
        /// It was right: the answer is accepted for everybody who gave it.
        ACCEPTED,
        /// It was right: the question counts for nobody.
        VOIDED
    }

    /// An appeal with what it is about.
    public record Raised(Appeal appeal, String quiz, Review.ReviewedQuestion about) {

        public boolean isOpen() {
            return appeal.state() == Appeal.State.OPEN;
        }

        /// Whether one answer can be accepted by itself: a word, a number or an option.
        public boolean canBeAccepted() {
            return !(about.answer() instanceof Answer.Blank)
                    && switch (about.question()) {
                        case ShownQuestion.SingleChoice _, ShownQuestion.Numeric _, ShownQuestion.ShortText _ -> true;
                        default -> false;
                    };
        }

        Wanted wanted(Decision decision) {
            return switch (decision) {
                case ACCEPTED -> new Wanted.Accepted(appeal.question(), about.answer());
                case VOIDED -> new Wanted.Voided(appeal.question());
                case REJECTED, UPHELD -> throw new IllegalArgumentException("Nothing is corrected.");
            };
        }
    }

    /// A run that the actor manages.
    ///
    /// @throws RunNotFoundException if they don't
    @Transactional(readOnly = true)
    public CourseRun run(Actor actor, RunId id) {
        return keeping.managed(actor, id);
    }

    /// The appeals of a run: those that wait first, the oldest of them first; then those that were answered.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run
    @Transactional(readOnly = true)
    public List<Raised> of(Actor actor, RunId id) {
        var run = keeping.managed(actor, id);
        return appealing.of(id).stream()
                .map(appeal -> raised(run, appeal))
                .sorted(Comparator.comparing(each -> !each.isOpen()))
                .toList();
    }

    /// How many wait for an answer; none where the actor doesn't manage the run.
    @Transactional(readOnly = true)
    public int open(Actor actor, RunId id) {
        return keeping.manages(actor, id) ? appealing.open(id) : 0;
    }

    /// Whose result would change by a decision that corrects something. Changes nothing.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run, or it has no such appeal
    public RegradeTrial tryOut(Actor actor, RunId id, AppealId appeal, Decision decision) {
        var raised = locked(keeping.managed(actor, id), appeal);
        return correcting.tryOut(actor, id, raised.appeal().activity(), raised.wanted(decision));
    }

    /// Answers an appeal, and corrects the grading where the decision says so.
    ///
    /// @throws RunNotFoundException as above
    /// @throws org.caseroom.assessment.AppealAnsweredException if it was answered before
    /// @throws IllegalArgumentException if there is no text or it is too long, or the answer can't be accepted
    public Appeal answer(Actor actor, RunId id, AppealId appeal, Decision decision, String text) {
        var run = keeping.managed(actor, id);
        var said = PlainText.of(text);
        if (said.isEmpty() || said.length() > Appeal.LONGEST_TEXT) {
            throw new IllegalArgumentException("An answer has 1 to %d characters.".formatted(Appeal.LONGEST_TEXT));
        }
        var raised = locked(run, appeal);
        if (decision == Decision.ACCEPTED && !raised.canBeAccepted()) {
            throw new IllegalArgumentException("This answer can't be accepted by itself.");
        }
        var state = decision == Decision.REJECTED ? Appeal.State.REJECTED : Appeal.State.UPHELD;
        var answered = appealing.answer(raised.appeal(), state, said, actor.person());
        if (decision == Decision.ACCEPTED || decision == Decision.VOIDED) {
            correcting.correct(actor, id, answered.activity(), raised.wanted(decision), said);
        }
        tell(actor, run, raised, answered);
        return answered;
    }

    private void tell(Actor actor, CourseRun run, Raised raised, Appeal answered) {
        var upheld = answered.state() == Appeal.State.UPHELD;
        var text = answered.answer() == null ? "" : answered.answer().text();
        events.publishEvent(actor.did(
                upheld ? "appeal.upheld" : "appeal.rejected",
                new Auditable.Subject("run", run.id().toString(), run.title()),
                null,
                Map.of("quiz", raised.quiz(), "question", answered.question().value(), "reason", text)));
        events.publishEvent(new Notifiable(
                answered.participant().value(),
                upheld ? "appeal-upheld" : "appeal-rejected",
                Map.of("run", run.title(), "quiz", raised.quiz()),
                "learn-in/" + run.id() + "/" + answered.activity().value(),
                text,
                actor.name()));
    }

    private Raised locked(CourseRun run, AppealId id) {
        return appealing.lock(run.id(), id).map(appeal -> raised(run, appeal)).orElseThrow(RunNotFoundException::new);
    }

    private Raised raised(CourseRun run, Appeal appeal) {
        return new Raised(appeal, titles.of(run, appeal.activity()), appealing.about(appeal));
    }
}
