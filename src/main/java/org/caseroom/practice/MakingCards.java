package org.caseroom.practice;

import java.util.stream.Collectors;
import org.caseroom.assessment.AttemptGraded;
import org.caseroom.assessment.AttemptsRegraded;
import org.caseroom.assessment.Misses;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a card of each question of a quiz that was not fully answered, in the transaction of the grade, and lets it
/// rest where a regrade made it right. Whether it may be asked is decided when it is due.
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
    void on(AttemptGraded graded) {
        var outcome = graded.outcome();
        if (isQuiz(outcome.participant().run(), outcome.activity())) {
            misses.of(outcome.attempt())
                    .forEach(missed -> missed(outcome.participant().run(), missed));
        }
    }

    /// What was answered of a question by somebody.
    private record Asked(PersonId person, QuestionId question) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptsRegraded regraded) {
        if (!isQuiz(regraded.run(), regraded.activity())) {
            return;
        }
        var people = regraded.people().stream()
                .map(AttemptsRegraded.OfPerson::person)
                .toList();
        var missed = misses.of(regraded.run(), people);
        var still = missed.stream()
                .map(each -> new Asked(each.participant(), each.question()))
                .collect(Collectors.toSet());
        var kept = cards.lock(regraded.run(), people);
        var moved = kept.stream()
                .filter(card -> card.missed() != still.contains(asked(card)))
                .collect(Collectors.partitioningBy(Card::missed));
        moved.forEach((wasMissed, some) -> cards.change(some, !wasMissed));
        var known = kept.stream().map(MakingCards::asked).collect(Collectors.toSet());
        cards.add(missed.stream()
                .filter(each -> each.activity().equals(regraded.activity()))
                .filter(each -> !known.contains(new Asked(each.participant(), each.question())))
                .map(each -> first(regraded.run(), each))
                .toList());
    }

    private static Asked asked(Card card) {
        return new Asked(card.person(), card.question());
    }

    private boolean isQuiz(RunId id, Slug quiz) {
        return library.pack(enrolling.run(id).version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .anyMatch(activity ->
                        activity instanceof QuizActivity && activity.id().equals(quiz));
    }

    private void missed(RunId run, Misses.Missed missed) {
        if (!cards.add(first(run, missed))) {
            var earlier = cards.lock(missed.participant(), run, missed.question());
            cards.miss(
                    earlier.id(),
                    missed.activity(),
                    missed.certain(),
                    earlier.memory().reviewed(Rating.AGAIN, missed.lastAt()));
        }
    }

    private Card first(RunId run, Misses.Missed missed) {
        var memory = Memory.first(Rating.AGAIN, missed.lastAt());
        return new Card(
                new CardId(ids.next()),
                missed.participant(),
                run,
                missed.activity(),
                missed.question(),
                memory,
                memory.dueAt(),
                false,
                true,
                missed.certain());
    }
}
