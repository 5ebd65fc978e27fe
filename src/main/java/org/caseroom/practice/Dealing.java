package org.caseroom.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.assessment.CorrectedQuestions;
import org.caseroom.assessment.Misses;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.caseroom.question.Keyed;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Component;

/// Which cards may be asked: those of runs that the person takes part in, of questions that are still asked there, once
/// the quiz in which they were missed is explained, and while no quiz that could ask them is open. They are asked by
/// the
/// keys that stand in the run.
@Component
class Dealing {

    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final Misses misses;
    private final CorrectedQuestions corrected;

    Dealing(Enrolling enrolling, CourseLibrary library, Misses misses, CorrectedQuestions corrected) {
        this.corrected = corrected;
        this.enrolling = enrolling;
        this.library = library;
        this.misses = misses;
    }

    /// A card that may be asked.
    record Dealt(Card card, CoursePack pack, Keyed question) {}

    /// Whether a question is still asked by this key.
    boolean stands(Card card, Keyed asked) {
        return keyed(corrected.of(card.run(), card.activity()).find(asked))
                .filter(asked::equals)
                .isPresent();
    }

    private static Optional<Keyed> keyed(Optional<Question> question) {
        return question.filter(Keyed.class::isInstance).map(Keyed.class::cast);
    }

    /// Looks each thing up once, however many cards are asked about.
    Hand handOf(Actor actor) {
        return new Hand(actor);
    }

    /// The cards of one person, while one request is answered.
    final class Hand {

        private final Actor actor;
        private final Map<RunId, Optional<RunOfCards>> runs = new HashMap<>();

        private Hand(Actor actor) {
            this.actor = actor;
        }

        /// Empty where the card rests.
        Optional<Dealt> deal(Card card) {
            return runs.computeIfAbsent(card.run(), this::find).flatMap(run -> run.deal(card));
        }

        private Optional<RunOfCards> find(RunId run) {
            return enrolling
                    .participation(actor, run)
                    .map(_ -> new RunOfCards(
                            library.edition(enrolling.run(run).version(), actor.locale())
                                    .pack(),
                            misses.openActivities(actor.person(), run)));
        }
    }

    /// What is known of a run while one request is answered.
    private final class RunOfCards {

        private final CoursePack pack;
        private final List<QuizActivity> quizzes;
        private final Set<Slug> open;
        private final Map<Slug, Boolean> explained = new HashMap<>();
        private final Map<Slug, CorrectedQuestions.Keys> keys = new HashMap<>();

        private RunOfCards(CoursePack pack, Set<Slug> open) {
            this.pack = pack;
            this.open = open;
            quizzes = pack.modules().stream()
                    .flatMap(module -> module.activities().stream())
                    .filter(QuizActivity.class::isInstance)
                    .map(QuizActivity.class::cast)
                    .toList();
        }

        private Optional<Dealt> deal(Card card) {
            if (!isExplained(card) || isBeingAsked(card.question())) {
                return Optional.empty();
            }
            return quizzes.stream()
                    .flatMap(quiz -> find(quiz, card.question()).stream())
                    .findFirst()
                    .flatMap(question ->
                            keyed(keys.computeIfAbsent(card.activity(), quiz -> corrected.of(card.run(), quiz))
                                    .find(question)))
                    .map(question -> new Dealt(card, pack, question));
        }

        private boolean isBeingAsked(QuestionId question) {
            return quizzes.stream()
                    .filter(quiz -> open.contains(quiz.id()))
                    .anyMatch(quiz -> find(quiz, question).isPresent());
        }

        private boolean isExplained(Card card) {
            return explained.computeIfAbsent(
                    card.activity(), activity -> misses.areExplained(card.person(), card.run(), activity));
        }

        private static Optional<Keyed> find(QuizActivity quiz, QuestionId id) {
            return quiz.quiz().draws().stream()
                    .flatMap(draw -> draw.pool().stream())
                    .filter(question -> question.id().equals(id))
                    .filter(Keyed.class::isInstance)
                    .map(Keyed.class::cast)
                    .findFirst();
        }
    }
}
