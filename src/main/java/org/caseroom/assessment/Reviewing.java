package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseroom.casework.Cap;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Quiz;
import org.caseroom.question.Showing;
import org.caseroom.question.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows participants their submitted attempts: what was right, what was not, and why.
@Service
@Transactional(readOnly = true)
public class Reviewing {

    private final Attempts attempts;
    private final Responses responses;
    private final AttemptTokens tokens;
    private final People people;
    private final QuestionOutcomes questionOutcomes;
    private final Showing showing;
    private final ShowingVariants variants;
    private final CorrectionRecords corrections;
    private final Hints hints;
    private final Decisions decisions;
    private final ExtraAttempts extra;
    private final MarkRecords marks;

    Reviewing(
            Attempts attempts,
            Responses responses,
            AttemptTokens tokens,
            People people,
            QuestionOutcomes questionOutcomes,
            Showing showing,
            ShowingVariants variants,
            CorrectionRecords corrections,
            Hints hints,
            Decisions decisions,
            ExtraAttempts extra,
            MarkRecords marks) {
        this.attempts = attempts;
        this.responses = responses;
        this.tokens = tokens;
        this.people = people;
        this.questionOutcomes = questionOutcomes;
        this.showing = showing;
        this.variants = variants;
        this.corrections = corrections;
        this.hints = hints;
        this.decisions = decisions;
        this.extra = extra;
        this.marks = marks;
    }

    /// The review for the device that holds the attempt's token.
    ///
    /// @throws AttemptNotFoundException while the attempt is open
    public Review review(String token, AttemptId id) {
        if (!tokens.opens(token).filter(id::equals).isPresent()) {
            throw new UnknownAttemptTokenException();
        }
        var attempt = attempts.find(id).orElseThrow(AttemptNotFoundException::new);
        if (!people.mayAct(attempt.participant().person())) {
            throw new UnknownAttemptTokenException();
        }
        return review(attempt);
    }

    /// The review of one's own attempt.
    ///
    /// @throws AttemptNotFoundException if it is another person's, or open
    public Review review(PersonId participant, AttemptId id) {
        return review(attempts.findOf(participant, id).orElseThrow(AttemptNotFoundException::new));
    }

    /// Whether the review of one's own attempt says why answers were right or wrong.
    boolean isExplained(PersonId participant, AttemptId id) {
        return attempts.findOf(participant, id)
                .filter(attempt -> attempt.result() != null && !isHeldBack(attempt))
                .isPresent();
    }

    /// The outcome of one's own attempt.
    ///
    /// @throws AttemptNotFoundException if it is another person's, or has no score yet
    public Outcome outcome(PersonId participant, AttemptId id) {
        return attempts.findOf(participant, id)
                .filter(attempt -> attempt.result() != null)
                .map(Grading::outcomeOf)
                .orElseThrow(AttemptNotFoundException::new);
    }

    private Review review(Attempt attempt) {
        if (attempt.isOpen()) {
            throw new AttemptNotFoundException();
        }
        var late = responses.late(attempt.id());
        if (attempt.result() == null) {
            return new Review(null, "awaiting-marks", null, null, late);
        }
        if (isHeldBack(attempt)) {
            return new Review(null, "after-pass", null, null, late);
        }
        var answers = responses.current(attempt.id()).stream()
                .collect(Collectors.toMap(CurrentAnswer::question, CurrentAnswer::answer));
        var points = questionOutcomes.of(attempt.id());
        return switch (attempts.variant(attempt.id())) {
            case Variant.Questions(var questions) ->
                new Review(
                        questions(
                                attempt,
                                questions,
                                corrections.standing(attempt.participant().run(), attempt.activity()),
                                answers,
                                points),
                        null,
                        null,
                        null,
                        late);
            case Variant.OfCase variant ->
                new Review(tasks(variant, answers, points), null, reviewedCase(attempt, variant, answers), null, late);
            case Variant.OfPlay variant -> new Review(List.of(), null, null, reviewedPlay(attempt, variant), late);
        };
    }

    /// Held back while the participant could still put the answers to use: none passed, and an attempt is left.
    private boolean isHeldBack(Attempt attempt) {
        if (attempt.rules().feedback() != Quiz.Feedback.AFTER_PASS) {
            return false;
        }
        var closed = attempts.of(attempt.participant(), attempt.activity()).stream()
                .map(Attempt::result)
                .filter(Objects::nonNull)
                .toList();
        var allowed = attempt.rules().attemptsAllowed();
        return closed.stream().noneMatch(Attempt.Result::passed)
                && (allowed == null
                        || closed.size()
                                < allowed
                                        + extra.since(attempt.participant(), attempt.activity(), attempt.startedAt()));
    }

    private List<Review.ReviewedQuestion> questions(
            Attempt attempt,
            List<Question> questions,
            Corrections by,
            Map<QuestionId, Answer> answers,
            Map<QuestionId, QuestionOutcomes.Points> points) {
        var marked = marks.standing(attempt.id());
        return questions.stream()
                .map(by::corrected)
                .map(question -> {
                    var answer = answers.getOrDefault(question.id(), Answer.BLANK);
                    return new Review.ReviewedQuestion(
                            showing.show(question),
                            answer,
                            reached(points, question.id()),
                            question.points(),
                            question instanceof Written
                                    ? new Explanation.Marked(marked.get(question.id()))
                                    : question.explain(answer),
                            question.teaching().lesson(),
                            by.isVoid(question.id()),
                            by.isAccepted(question, answer));
                })
                .toList();
    }

    private List<Review.ReviewedQuestion> tasks(
            Variant.OfCase variant, Map<QuestionId, Answer> answers, Map<QuestionId, QuestionOutcomes.Points> points) {
        var speaker = variants.speaker(variant);
        return variant.file().tasks().stream()
                .map(task -> {
                    var answer = answers.getOrDefault(task.id(), Answer.BLANK);
                    return new Review.ReviewedQuestion(
                            task.shown(speaker),
                            answer,
                            reached(points, task.id()),
                            task.head().points(),
                            task.explain(answer, speaker),
                            variant.lesson(),
                            false,
                            false);
                })
                .toList();
    }

    private Review.ReviewedCase reviewedCase(Attempt attempt, Variant.OfCase variant, Map<QuestionId, Answer> answers) {
        var speaker = variants.speaker(variant);
        var taken = hints.of(attempt.id());
        return new Review.ReviewedCase(
                variants.evidence(variant),
                variant.file()
                        .grade(answers, taken)
                        .cap()
                        .map(Cap::why)
                        .map(speaker::html)
                        .orElse(""),
                variant.file().solution().stream().map(speaker::html).toList(),
                variant.debrief().html(),
                taken.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue)));
    }

    private Review.ReviewedPlay reviewedPlay(Attempt attempt, Variant.OfPlay variant) {
        return new Review.ReviewedPlay(
                variant.play().debrief(decisions.choices(attempt.id())),
                variant.debrief().html());
    }

    private static double reached(Map<QuestionId, QuestionOutcomes.Points> points, QuestionId id) {
        var reached = points.get(id);
        return reached == null ? 0 : reached.score();
    }
}
