package org.caseroom.assessment;

import java.util.List;
import java.util.Locale;
import org.caseroom.casework.Case;
import org.caseroom.casework.scenario.Play;
import org.caseroom.question.Answer;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Written;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// What one attempt was given, with its truth: drawn when it started, and never again. Grading reads it and runs no
/// generator.
sealed interface Variant {

    /// What is asked, without all that is only to be looked at.
    Asked asked();

    Graded grade(Done done);

    /// What each part scored, and what that comes to.
    ///
    /// @param awaiting what people have to mark first: until then the score is not known
    record Graded(List<QuestionOutcomes.Points> points, List<QuestionId> awaiting, double score, double maxScore) {

        public Graded {
            points = List.copyOf(points);
            awaiting = List.copyOf(awaiting);
        }

        /// Parts that are added up.
        static Graded of(List<QuestionOutcomes.Points> points) {
            return of(points, List.of());
        }

        static Graded of(List<QuestionOutcomes.Points> points, List<QuestionId> awaiting) {
            return new Graded(
                    points,
                    awaiting,
                    points.stream().mapToDouble(QuestionOutcomes.Points::score).sum(),
                    points.stream()
                            .mapToDouble(QuestionOutcomes.Points::maxScore)
                            .sum());
        }
    }

    /// The questions with their keys, in the order shown.
    record Questions(List<Question> questions) implements Variant {

        public Questions {
            questions = List.copyOf(questions);
        }

        /// Those that only people can mark.
        List<Written> written() {
            return questions.stream()
                    .filter(Written.class::isInstance)
                    .map(Written.class::cast)
                    .toList();
        }

        @Override
        public Asked asked() {
            return new Asked(
                    questions.stream().map(Question::id).toList(),
                    (asked, answer) -> questions.stream()
                            .filter(question -> question.id().equals(asked))
                            .anyMatch(question -> question.accepts(answer)));
        }

        @Override
        public Graded grade(Done done) {
            return Corrections.NONE.grade(this, done);
        }
    }

    /// A case.
    ///
    /// @param kind and version what drew it
    /// @param evidence the SHA-256 of the evidence as it was stored
    record OfCase(String kind, int version, Digest evidence, String language, Slug lesson, Prose debrief, Case file)
            implements Variant {

        /// Where one notes what one likes; no task.
        static final QuestionId NOTEBOOK = new QuestionId("notebook");

        @Override
        public Asked asked() {
            var tasks = file.tasks();
            return new Asked(
                    List.of(),
                    (asked, answer) -> asked.equals(NOTEBOOK)
                            ? answer instanceof Answer.Note || answer instanceof Answer.Blank
                            : tasks.stream()
                                    .filter(task -> task.id().equals(asked))
                                    .anyMatch(task -> task.accepts(answer)));
        }

        @Override
        public Graded grade(Done done) {
            var graded = file.grade(done.answers(), done.hints());
            var points = graded.parts().stream()
                    .map(part -> new QuestionOutcomes.Points(part.task(), part.score(), part.maxScore()))
                    .toList();
            return new Graded(points, List.of(), graded.score(), graded.maxScore());
        }

        Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }

    /// A play of a scenario.
    ///
    /// @param debrief what one takes away
    record OfPlay(String language, Slug lesson, Prose debrief, Play play) implements Variant {

        @Override
        public Asked asked() {
            return new Asked(List.of(), (_, _) -> false);
        }

        @Override
        public Graded grade(Done done) {
            var graded = play.grade(done.choices());
            var points = graded.parts().stream()
                    .map(part -> new QuestionOutcomes.Points(new QuestionId(part.id()), part.score(), part.maxScore()))
                    .toList();
            return new Graded(points, List.of(), graded.score(), graded.maxScore());
        }
    }
}
