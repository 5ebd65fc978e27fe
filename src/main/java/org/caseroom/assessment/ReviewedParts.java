package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caseroom.casework.Task;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.Marks;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.Showing;
import org.caseroom.question.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of each question of an attempt what was answered, what it scored and why, as far as that may be seen.
@Component
class ReviewedParts {

    private final QuestionOutcomes questionOutcomes;
    private final CorrectionRecords corrections;
    private final Disclosing disclosing;
    private final Appeals appeals;
    private final Carried carried;
    private final MarkRecords marks;
    private final Hints hints;
    private final Showing showing;
    private final ShowingVariants variants;

    ReviewedParts(
            QuestionOutcomes questionOutcomes,
            CorrectionRecords corrections,
            Disclosing disclosing,
            Appeals appeals,
            Carried carried,
            MarkRecords marks,
            Hints hints,
            Showing showing,
            ShowingVariants variants) {
        this.questionOutcomes = questionOutcomes;
        this.corrections = corrections;
        this.disclosing = disclosing;
        this.appeals = appeals;
        this.carried = carried;
        this.marks = marks;
        this.hints = hints;
        this.showing = showing;
        this.variants = variants;
    }

    /// Those that an attempt asked itself.
    List<Review.ReviewedQuestion> asked(
            Attempt attempt, List<Question> questions, Map<QuestionId, CurrentAnswer> answers, Disclosure seen) {
        var by = corrections.standing(attempt.participant().run(), attempt.activity());
        var points = questionOutcomes.of(attempt.id());
        var raised = appeals.of(attempt.id());
        var open = disclosing.mayAppeal(attempt);
        var marked = marks.standing(attempt.id());
        return questions.stream()
                .map(by::corrected)
                .map(question -> {
                    var given = answers.get(question.id());
                    var answer = given == null ? Answer.BLANK : given.answer();
                    var score = reached(points, question.id());
                    var appeal = raised.get(question.id());
                    var isVoid = by.isVoid(question.id());
                    return new Review.ReviewedQuestion(
                            showing.show(question),
                            answer,
                            score,
                            question.points(),
                            explanation(() -> explained(question, answer, marked.get(question.id())), seen),
                            question.teaching().lesson(),
                            isVoid,
                            by.isAccepted(question, answer),
                            false,
                            null,
                            given == null || answer instanceof Answer.Blank ? null : given.certainty(),
                            appeal,
                            open && appeal == null && !isVoid && score < question.points());
                })
                .toList();
    }

    /// One that was checked while the attempt goes on.
    Review.ReviewedQuestion during(Attempt attempt, Question drawn, Answer answer, Disclosure seen) {
        var by = corrections.standing(attempt.participant().run(), attempt.activity());
        var question = by.corrected(drawn);
        var graded = by.grade(
                new Variant.Questions(List.of(drawn)),
                new Done(Map.of(drawn.id(), answer), Map.of(), List.of(), Map.of()));
        return new Review.ReviewedQuestion(
                showing.show(question),
                answer,
                graded.score(),
                question.points(),
                explanation(() -> question.explain(answer), seen),
                question.teaching().lesson(),
                by.isVoid(question.id()),
                by.isAccepted(question, answer),
                false,
                null,
                null,
                null,
                false);
    }

    /// What was answered in an earlier attempt, where only what was wrong was asked again.
    List<Review.ReviewedQuestion> carried(Attempt attempt, Disclosure seen) {
        var by = corrections.standing(attempt.participant().run(), attempt.activity());
        return carried.of(attempt.id()).stream()
                .map(earlier -> {
                    var question = by.corrected(earlier.question());
                    var answer = earlier.answer();
                    return new Review.ReviewedQuestion(
                            showing.show(question),
                            answer,
                            Carried.graded(List.of(earlier), by).score(),
                            question.points(),
                            explanation(() -> explained(question, answer, earlier.marks()), seen),
                            question.teaching().lesson(),
                            by.isVoid(question.id()),
                            by.isAccepted(question, answer),
                            true,
                            null,
                            null,
                            null,
                            false);
                })
                .toList();
    }

    /// The tasks of a case.
    List<Review.ReviewedQuestion> tasks(
            Attempt attempt, Variant.OfCase variant, Map<QuestionId, Answer> answers, Disclosure seen) {
        var speaker = variants.speaker(variant);
        var points = questionOutcomes.of(attempt.id());
        var taken = hints.of(attempt.id());
        return variant.file().tasks().stream()
                .map(task -> {
                    var answer = answers.getOrDefault(task.id(), Answer.BLANK);
                    return new Review.ReviewedQuestion(
                            task.shown(speaker),
                            answer,
                            reached(points, task.id()),
                            task.head().points(),
                            explanation(() -> task.explain(answer, speaker), seen),
                            variant.lesson(),
                            false,
                            false,
                            false,
                            cost(task, answer, taken.getOrDefault(task.id(), 0)),
                            null,
                            null,
                            false);
                })
                .toList();
    }

    /// What was answered, while nobody has said yet what it is worth.
    List<Review.GivenAnswer> given(List<Question> questions, Map<QuestionId, Answer> answers) {
        return questions.stream()
                .map(question -> new Review.GivenAnswer(
                        showing.show(question), answers.getOrDefault(question.id(), Answer.BLANK)))
                .toList();
    }

    private static Review.@Nullable HintCost cost(Task task, Answer answer, int taken) {
        return taken == 0
                ? null
                : new Review.HintCost(
                        taken, task.grade(answer).value() * task.head().points());
    }

    private static Explanation explained(Question question, Answer answer, @Nullable Marks marks) {
        return question instanceof Written ? new Explanation.Marked(marks) : question.explain(answer);
    }

    private static @Nullable Explanation explanation(Supplier<Explanation> whole, Disclosure seen) {
        if (!seen.shows(ReviewRules.Part.RIGHT_ANSWERS)) {
            return null;
        }
        return seen.shows(ReviewRules.Part.EXPLANATIONS)
                ? whole.get()
                : whole.get().withoutReasons();
    }

    private static double reached(Map<QuestionId, QuestionOutcomes.Points> points, QuestionId id) {
        var reached = points.get(id);
        return reached == null ? 0 : reached.score();
    }
}
