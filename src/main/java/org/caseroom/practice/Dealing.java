package org.caseroom.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.assessment.CorrectedQuestions;
import org.caseroom.assessment.Misses;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.caseroom.question.Keyed;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Component;

/// Which cards may be asked: those of runs that the person takes part in, of questions that are still asked there, once
/// the quiz in which they were missed is explained, and while no quiz that could ask them is open.
///
/// They are asked by the keys that stand in the run. A key that turns out to be wrong is wrong in every quiz of the run
/// that can ask the question, so what was corrected in any of them reaches the card, wherever it was missed.
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
    ///
    /// @param pack in the language of who is asked
    /// @param question as it is asked by now
    /// @param keys by which its answer is graded
    record Dealt(Card card, Digest version, CoursePack pack, Keyed question, CorrectedQuestions.Keys keys) {}

    /// The course in the language in which a card was asked, if it would be asked and graded in the same way now.
    /// Empty where its key was corrected since, or such a correction undone, or its words were changed.
    Optional<CoursePack> stillAsked(Dealt dealt, Reviews.Review review) {
        return Optional.of(dealt.pack())
                .filter(pack -> asks(pack, dealt, review))
                .or(() -> library.languages(dealt.version()).stream()
                        .map(language ->
                                library.edition(dealt.version(), language).pack())
                        .filter(pack -> asks(pack, dealt, review))
                        .findFirst());
    }

    private static boolean asks(CoursePack pack, Dealt dealt, Reviews.Review review) {
        return find(quizzes(pack), dealt.card().question(), dealt.keys())
                .filter(review::isDrawnOf)
                .isPresent();
    }

    private static List<QuizActivity> quizzes(CoursePack pack) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(QuizActivity.class::isInstance)
                .map(QuizActivity.class::cast)
                .toList();
    }

    private static Optional<Keyed> find(List<QuizActivity> quizzes, QuestionId id, CorrectedQuestions.Keys keys) {
        return quizzes.stream()
                .flatMap(quiz -> find(quiz, id).stream())
                .findFirst()
                .flatMap(keys::find)
                .filter(Keyed.class::isInstance)
                .map(Keyed.class::cast);
    }

    private static Optional<Keyed> find(QuizActivity quiz, QuestionId id) {
        return quiz.quiz().draws().stream()
                .flatMap(draw -> draw.pool().stream())
                .filter(question -> question.id().equals(id))
                .filter(Keyed.class::isInstance)
                .map(Keyed.class::cast)
                .findFirst();
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
            return enrolling.participation(actor, run).map(_ -> {
                var version = enrolling.run(run).version();
                return new RunOfCards(
                        version,
                        library.edition(version, actor.locale()).pack(),
                        misses.openActivities(actor.person(), run),
                        corrected.of(run));
            });
        }
    }

    /// What is known of a run while one request is answered.
    private final class RunOfCards {

        private final Digest version;
        private final CoursePack pack;
        private final List<QuizActivity> quizzes;
        private final Set<Slug> open;
        private final CorrectedQuestions.OfRun corrections;
        private final Map<Slug, Boolean> explained = new HashMap<>();

        private RunOfCards(Digest version, CoursePack pack, Set<Slug> open, CorrectedQuestions.OfRun corrections) {
            this.version = version;
            this.pack = pack;
            this.open = open;
            this.corrections = corrections;
            quizzes = quizzes(pack);
        }

        private Optional<Dealt> deal(Card card) {
            var asking = asking(card.question());
            if (!isExplained(card) || asking.stream().anyMatch(open::contains)) {
                return Optional.empty();
            }
            var keys = corrections.in(asking);
            return find(quizzes, card.question(), keys).map(question -> new Dealt(card, version, pack, question, keys));
        }

        /// The quizzes that can ask a question.
        private Set<Slug> asking(QuestionId question) {
            return quizzes.stream()
                    .filter(quiz -> find(quiz, question).isPresent())
                    .map(QuizActivity::id)
                    .collect(Collectors.toSet());
        }

        private boolean isExplained(Card card) {
            return explained.computeIfAbsent(
                    card.activity(), activity -> misses.areExplained(card.person(), card.run(), activity));
        }
    }
}
