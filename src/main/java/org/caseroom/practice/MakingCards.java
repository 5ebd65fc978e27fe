package org.caseroom.practice;

import org.caseroom.assessment.AttemptGraded;
import org.caseroom.assessment.Misses;
import org.caseroom.assessment.Outcome;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a card of each question of a quiz that was not fully answered, in the transaction of the grade. Whether it may
/// be asked is decided when it is due.
@Component
class MakingCards {

    private final Cards cards;
    private final Misses misses;
    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final Ids ids;

    MakingCards(Cards cards, Misses misses, Enrolling enrolling, CourseLibrary library, Ids ids) {
        this.cards = cards;
        this.misses = misses;
        this.enrolling = enrolling;
        this.library = library;
        this.ids = ids;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AttemptGraded graded) {
        var outcome = graded.outcome();
        if (isQuiz(outcome)) {
            misses.of(outcome.attempt()).forEach(question -> missed(outcome, question));
        }
    }

    private boolean isQuiz(Outcome outcome) {
        var run = enrolling.run(outcome.participant().run());
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .anyMatch(activity ->
                        activity instanceof QuizActivity && activity.id().equals(outcome.activity()));
    }

    private void missed(Outcome outcome, QuestionId question) {
        var person = outcome.participant().person();
        var run = outcome.participant().run();
        var first = Memory.first(Rating.AGAIN, outcome.submittedAt());
        var card = new Card(
                new CardId(ids.next()), person, run, outcome.activity(), question, first, first.dueAt(), false);
        if (!cards.add(card)) {
            var earlier = cards.lock(person, run, question);
            cards.remember(
                    earlier.id(), outcome.activity(), earlier.memory().reviewed(Rating.AGAIN, outcome.submittedAt()));
        }
    }
}
