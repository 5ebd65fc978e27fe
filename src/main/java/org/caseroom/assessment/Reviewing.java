package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.casework.Cap;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.Taking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows participants their submitted attempts: what was right, what was not, and why.
@Service
@Transactional(readOnly = true)
public class Reviewing {

    private final Attempts attempts;
    private final Responses responses;
    private final Admission admission;
    private final ShowingVariants variants;
    private final Hints hints;
    private final Decisions decisions;
    private final Disclosing disclosing;
    private final ReviewedParts parts;

    Reviewing(
            Attempts attempts,
            Responses responses,
            Admission admission,
            ShowingVariants variants,
            Hints hints,
            Decisions decisions,
            Disclosing disclosing,
            ReviewedParts parts) {
        this.attempts = attempts;
        this.responses = responses;
        this.admission = admission;
        this.variants = variants;
        this.hints = hints;
        this.decisions = decisions;
        this.disclosing = disclosing;
        this.parts = parts;
    }

    /// The review for the device that holds the attempt's token.
    ///
    /// @throws AttemptNotFoundException while the attempt is open
    @Transactional
    public Review review(String token, AttemptId id) {
        return review(admission.admit(token, id));
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
                .filter(attempt -> attempt.result() != null && disclosing.shows(attempt, ReviewRules.Part.EXPLANATIONS))
                .isPresent();
    }

    /// The outcome of one's own attempt.
    ///
    /// @throws AttemptNotFoundException if it is another person's, or has no score yet
    @Transactional
    public Outcome outcome(PersonId participant, AttemptId id) {
        if (closed(participant, id) instanceof Outcome outcome) {
            return outcome;
        }
        throw new AttemptNotFoundException();
    }

    /// What came of one's own attempt, also while it waits for its marks.
    ///
    /// @throws AttemptNotFoundException if it is another person's, or open
    @Transactional
    public Closed closed(PersonId participant, AttemptId id) {
        return attempts.findOf(participant, id)
                .map(admission::closedIfOverdue)
                .filter(attempt -> !attempt.isOpen())
                .map(Grading::closed)
                .orElseThrow(AttemptNotFoundException::new);
    }

    /// All questions of an attempt with all that is to be said of them, for who has been let through.
    List<Review.ReviewedQuestion> whole(AttemptId id) {
        var attempt = attempts.find(id).filter(each -> !each.isOpen()).orElseThrow(AttemptNotFoundException::new);
        return attempts.variant(id) instanceof Variant.Questions(var questions)
                ? parts.asked(attempt, questions, given(id), Disclosure.ALL)
                : List.of();
    }

    private Map<QuestionId, CurrentAnswer> given(AttemptId attempt) {
        return responses.current(attempt).stream().collect(Collectors.toMap(CurrentAnswer::question, each -> each));
    }

    private Map<QuestionId, Answer> answers(AttemptId attempt) {
        return responses.current(attempt).stream()
                .collect(Collectors.toMap(CurrentAnswer::question, CurrentAnswer::answer));
    }

    private Review review(Attempt attempt) {
        if (attempt.isOpen()) {
            throw new AttemptNotFoundException();
        }
        var seen = disclosing.of(attempt);
        var late = responses.late(attempt.id());
        if (attempt.result() == null) {
            return new Review(attempt.language(), null, given(attempt, seen), Disclosure.ALL, null, null, late, false);
        }
        if (!seen.shows(ReviewRules.Part.ANSWERS)) {
            return new Review(attempt.language(), null, null, seen, null, null, late, false);
        }
        var answers = answers(attempt.id());
        var explained = seen.shows(ReviewRules.Part.EXPLANATIONS);
        return switch (attempts.variant(attempt.id())) {
            case Variant.Questions(var questions) ->
                ofQuestions(
                        attempt,
                        Stream.concat(
                                        parts.asked(attempt, questions, given(attempt.id()), seen).stream(),
                                        parts.carried(attempt, seen).stream())
                                .toList(),
                        seen,
                        late);
            case Variant.OfCase variant ->
                new Review(
                        attempt.language(),
                        parts.tasks(attempt, variant, answers, seen),
                        null,
                        seen,
                        explained ? reviewedCase(attempt, variant, answers) : null,
                        null,
                        late,
                        false);
            case Variant.OfPlay variant ->
                new Review(
                        attempt.language(),
                        List.of(),
                        null,
                        seen,
                        null,
                        explained ? reviewedPlay(attempt, variant) : null,
                        late,
                        false);
        };
    }

    /// What was handed in, as far as one's own answers may be seen.
    private @Nullable List<Review.GivenAnswer> given(Attempt attempt, Disclosure seen) {
        return seen.shows(ReviewRules.Part.ANSWERS)
                        && attempts.variant(attempt.id()) instanceof Variant.Questions(var questions)
                ? parts.given(questions, answers(attempt.id()))
                : null;
    }

    private static Review ofQuestions(
            Attempt attempt, List<Review.ReviewedQuestion> questions, Disclosure seen, List<CurrentAnswer> late) {
        var counted = questions.stream().filter(each -> !each.voided()).toList();
        var full =
                counted.stream().filter(each -> each.score() >= each.maxScore()).count();
        var offersRetry = attempt.rules().retry() == Taking.Retry.WRONG && full > 0 && full < counted.size();
        return new Review(attempt.language(), questions, null, seen, null, null, late, offersRetry);
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
}
