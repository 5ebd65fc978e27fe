package org.caseroom.practice;

import java.time.Clock;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.identity.Actor;
import org.caseroom.question.Answer;
import org.caseroom.question.Keyed;
import org.caseroom.shared.Ids;
import org.caseroom.shared.Score;
import org.springframework.context.ApplicationContext;

/// A card that somebody has answered.
public final class SampleReview {

    private SampleReview() {}

    /// A review of the first question of the run's first quiz, fully answered.
    public static ReviewId answered(ApplicationContext application, Actor actor, CourseRun run) {
        var ids = application.getBean(Ids.class);
        var now = application.getBean(Clock.class).instant();
        var quiz = application.getBean(CourseLibrary.class).pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(QuizActivity.class::isInstance)
                .map(QuizActivity.class::cast)
                .findFirst()
                .orElseThrow()
                .quiz();
        var question = (Keyed) quiz.draws().getFirst().pool().getFirst();
        var memory = Memory.first(Rating.AGAIN, now);
        var cards = application.getBean(Cards.class);
        cards.add(new Card(
                new CardId(ids.next()),
                actor.person(),
                run.id(),
                quiz.id(),
                question.id(),
                memory,
                memory.dueAt(),
                false,
                true,
                false));
        var card = cards.of(actor.person()).stream()
                .filter(each -> each.question().equals(question.id()))
                .findFirst()
                .orElseThrow();
        var reviews = application.getBean(Reviews.class);
        var review = new Reviews.Review(new ReviewId(ids.next()), card.id(), 1, question, now);
        reviews.ask(review);
        reviews.answer(review.id(), new Reviews.Given(Answer.BLANK, Score.FULL, Rating.GOOD, 20, card.memory(), now));
        return review.id();
    }
}
