package org.caseroom.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.Taking;
import org.springframework.stereotype.Component;

/// Says what is asked again where only what was wrong is, and what is taken over.
@Component
class Retrying {

    private final QuestionOutcomes outcomes;
    private final Carried carried;
    private final Disclosing disclosing;

    Retrying(QuestionOutcomes outcomes, Carried carried, Disclosing disclosing) {
        this.outcomes = outcomes;
        this.carried = carried;
        this.disclosing = disclosing;
    }

    /// What a retry asks, and where each question that it takes over was asked.
    record Retry(List<QuestionId> again, Map<QuestionId, AttemptId> carried) {}

    /// Empty where all or nothing was wrong, the author does not offer it, or the participant may not know yet what
    /// was wrong.
    Optional<Retry> after(List<Attempt> earlier, Work work) {
        if (!(work instanceof Work.OfQuiz) || earlier.isEmpty()) {
            return Optional.empty();
        }
        var last = earlier.getLast();
        return last.state() == AttemptState.GRADED
                        && last.rules().retry() == Taking.Retry.WRONG
                        && disclosing.shows(last, ReviewRules.Part.ANSWERS)
                ? Optional.of(retry(last))
                        .filter(retry ->
                                !retry.again().isEmpty() && !retry.carried().isEmpty())
                : Optional.empty();
    }

    private Retry retry(Attempt last) {
        var sources = new HashMap<>(carried.sources(last.id()));
        var points = outcomes.of(last.id()).values();
        points.stream().filter(Retrying::isFull).forEach(each -> sources.put(each.question(), last.id()));
        return new Retry(
                points.stream()
                        .filter(each -> !isFull(each))
                        .map(QuestionOutcomes.Points::question)
                        .sorted(java.util.Comparator.comparing(QuestionId::value))
                        .toList(),
                sources);
    }

    private static boolean isFull(QuestionOutcomes.Points points) {
        return points.score() >= points.maxScore();
    }

    /// Keeps what an attempt takes over.
    void keep(AttemptId attempt, Retry retry) {
        carried.add(attempt, retry.carried());
    }

    /// The questions of an attempt, drawn anew.
    static Variant drawn(Work work, Retry retry, long seed) {
        return work instanceof Work.OfQuiz(var quiz)
                ? new Variant.Questions(quiz.redrawn(retry.again(), seed))
                : new Variant.Questions(List.<Question>of());
    }
}
