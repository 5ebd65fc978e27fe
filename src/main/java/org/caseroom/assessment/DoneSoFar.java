package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.caseroom.question.Answer;
import org.caseroom.question.Marks;
import org.caseroom.question.QuestionId;
import org.springframework.stereotype.Component;

/// Puts together what was done in attempts. The store is asked only for what their kinds can have.
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

    /// What was done in attempts besides answering.
    record Besides(
            Map<AttemptId, Map<QuestionId, Integer>> hints,
            Map<AttemptId, List<String>> choices,
            Map<AttemptId, Map<QuestionId, Marks>> marks) {

        Done and(AttemptId attempt, Map<QuestionId, Answer> answers) {
            return new Done(
                    answers,
                    hints.getOrDefault(attempt, Map.of()),
                    choices.getOrDefault(attempt, List.of()),
                    marks.getOrDefault(attempt, Map.of()));
        }
    }

    Done in(AttemptId attempt, Variant variant, Map<QuestionId, Answer> answers) {
        return besides(Map.of(attempt, variant)).and(attempt, answers);
    }

    /// @param given what the attempts were given
    Besides besides(Map<AttemptId, Variant> given) {
        return new Besides(
                hints.of(those(given, Variant.OfCase.class::isInstance)),
                decisions.choices(those(given, Variant.OfPlay.class::isInstance)),
                marks.standing(those(given, DoneSoFar::hasWrittenWork)));
    }

    private static boolean hasWrittenWork(Variant variant) {
        return variant instanceof Variant.Questions asked && !asked.written().isEmpty();
    }

    private static List<AttemptId> those(Map<AttemptId, Variant> given, Predicate<Variant> kind) {
        return given.entrySet().stream()
                .filter(each -> kind.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
