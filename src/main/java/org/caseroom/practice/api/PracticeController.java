package org.caseroom.practice.api;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.practice.AskedCard;
import org.caseroom.practice.Practising;
import org.caseroom.practice.Rating;
import org.caseroom.practice.ReviewId;
import org.caseroom.practice.ReviewNotFoundException;
import org.caseroom.practice.ReviewedCard;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.ShownQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Practising over HTTP: the next card, its answer, how hard it was, and taking it out.
@RestController
@RequestMapping("/api/practice")
class PracticeController {

    private final CurrentPerson current;
    private final Practising practising;

    PracticeController(CurrentPerson current, Practising practising) {
        this.current = current;
        this.practising = practising;
    }

    record ShownCard(String review, String run, String course, String language, ShownQuestion question) {

        static ShownCard of(AskedCard asked) {
            return new ShownCard(
                    asked.review().toString(),
                    asked.run().toString(),
                    asked.course(),
                    asked.language(),
                    asked.question());
        }
    }

    record ShownPractice(
            int due,
            int minutes,
            int done,
            @Nullable Instant nextAt,
            @Nullable ShownCard card) {}

    record GivenAnswer(Answer answer) {

        GivenAnswer {
            Objects.requireNonNull(answer);
        }
    }

    record GivenRating(Rating rating) {

        GivenRating {
            Objects.requireNonNull(rating);
        }
    }

    record TaughtIn(String run, String activity, String title) {}

    record ShownResult(
            String review,
            Answer answer,
            double score,
            Explanation explanation,
            @Nullable TaughtIn lesson,
            Map<Rating, Long> days) {

        static ShownResult of(ReviewedCard reviewed) {
            return new ShownResult(
                    reviewed.review().toString(),
                    reviewed.answer(),
                    reviewed.score().value(),
                    reviewed.explanation(),
                    reviewed.lessonTitle().isEmpty()
                            ? null
                            : new TaughtIn(
                                    reviewed.run().toString(), reviewed.lesson().value(), reviewed.lessonTitle()),
                    reviewed.days());
        }
    }

    @PostMapping("/next")
    ShownPractice next() {
        var actor = current.actor();
        var card = practising.next(actor).map(ShownCard::of).orElse(null);
        var standing = practising.standing(actor);
        return new ShownPractice(standing.due(), standing.minutes(), standing.done(), standing.nextAt(), card);
    }

    @PutMapping("/reviews/{review}/answer")
    ShownResult answer(@PathVariable String review, @RequestBody GivenAnswer given) {
        return ShownResult.of(practising.answer(current.actor(), id(review), given.answer()));
    }

    @PutMapping("/reviews/{review}/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable String review, @RequestBody GivenRating given) {
        practising.rate(current.actor(), id(review), given.rating());
    }

    @PostMapping("/reviews/{review}/known")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void known(@PathVariable String review) {
        practising.takeOut(current.actor(), id(review));
    }

    /// An id that is none is answered like one that is missing.
    private static ReviewId id(String text) {
        try {
            return ReviewId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new ReviewNotFoundException();
        }
    }
}
