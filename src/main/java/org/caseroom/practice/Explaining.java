package org.caseroom.practice;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.Activity;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Score;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Component;

/// Says what came of an answer: from what was kept of it, so it says the same however often it is asked.
@Component
class Explaining {

    private final Enrolling enrolling;
    private final CourseLibrary library;

    Explaining(Enrolling enrolling, CourseLibrary library) {
        this.enrolling = enrolling;
        this.library = library;
    }

    ReviewedCard explain(Locale language, Card card, Reviews.Review review, Reviews.Given given) {
        var lesson = review.question().teaching().lesson();
        return new ReviewedCard(
                review.id(),
                given.answer(),
                given.score(),
                review.question().explain(given.answer()),
                card.run(),
                lesson,
                title(card.run(), lesson, language),
                days(given));
    }

    private static Map<Rating, Long> days(Reviews.Given given) {
        var possible = given.score().equals(Score.FULL)
                ? Stream.of(Rating.HARD, Rating.GOOD, Rating.EASY)
                : Stream.of(Rating.AGAIN);
        return possible.collect(Collectors.toMap(
                rating -> rating,
                rating -> given.before().reviewed(rating, given.answeredAt()).days()));
    }

    /// Empty where the version of the run no longer has that lesson.
    private String title(RunId run, Slug lesson, Locale language) {
        return library.edition(enrolling.run(run).version(), language).pack().modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.id().equals(lesson))
                .map(Activity::title)
                .findFirst()
                .orElse("");
    }
}
