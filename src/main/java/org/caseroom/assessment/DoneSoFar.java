package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.springframework.stereotype.Component;

/// Puts together what was done in an attempt. The store is asked only for what its kind can have.
@Component
class DoneSoFar {

    private final Hints hints;
    private final Decisions decisions;
    private final MarkRecords marks;

    DoneSoFar(Hints hints, Decisions decisions, MarkRecords marks) {
        this.marks = marks;
        this.hints = hints;
        this.decisions = decisions;
    }

    Done in(AttemptId attempt, Variant variant, Map<QuestionId, Answer> answers) {
        return switch (variant) {
            case Variant.Questions asked ->
                new Done(answers, Map.of(), List.of(), asked.written().isEmpty() ? Map.of() : marks.standing(attempt));
            case Variant.OfCase _ -> new Done(answers, hints.of(attempt), List.of(), Map.of());
            case Variant.OfPlay _ -> new Done(answers, Map.of(), decisions.choices(attempt), Map.of());
        };
    }
}
