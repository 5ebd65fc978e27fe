package org.caseroom.casework;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;

/// A case as it was drawn for one attempt: the evidence, the tasks with their truth, and what is grave.
///
/// @param solution how one gets there, step by step; shown where the exercise allows it
public record Case(List<Evidence> evidence, List<Task> tasks, List<Cap> caps, List<Said> solution) {

    /// What a hint costs: a tenth of the task's points.
    static final double COST_OF_A_HINT = 0.1;

    public Case {
        evidence = List.copyOf(evidence);
        tasks = List.copyOf(tasks);
        caps = List.copyOf(caps);
        solution = List.copyOf(solution);
        requireOnce(evidence.stream().map(Evidence::id).toList());
        requireOnce(tasks.stream().map(Task::id).toList());
        var known = evidence.stream().map(Evidence::id).toList();
        for (var task : tasks) {
            if (!task.head().evidence().isEmpty() && !known.contains(task.head().evidence())) {
                throw new IllegalArgumentException(
                        "Task %s is worked on evidence that is not there.".formatted(task.id()));
            }
        }
    }

    /// What a case scored.
    ///
    /// @param cap the gravest critical error that was made
    public record Graded(List<Part> parts, Optional<Cap> cap) {

        public double maxScore() {
            return parts.stream().mapToDouble(Part::maxScore).sum();
        }

        public double score() {
            var sum = parts.stream().mapToDouble(Part::score).sum();
            return cap.map(each -> Math.min(sum, each.most() * maxScore())).orElse(sum);
        }
    }

    /// What one task scored, of how much, after its hints.
    public record Part(QuestionId task, double score, double maxScore) {}

    /// Grades what was answered. A task without an answer scores nothing.
    ///
    /// @param hints how many hints were bought for a task
    public Graded grade(Map<QuestionId, Answer> answers, Map<QuestionId, Integer> hints) {
        var parts = tasks.stream()
                .map(task -> {
                    var left = Math.max(0, 1 - COST_OF_A_HINT * hints.getOrDefault(task.id(), 0));
                    var score = task.grade(answers.getOrDefault(task.id(), Answer.BLANK))
                            .value();
                    return new Part(
                            task.id(),
                            score * left * task.head().points(),
                            task.head().points());
                })
                .toList();
        var cap = caps.stream()
                .filter(each -> each.isMade(answers.getOrDefault(each.task(), Answer.BLANK)))
                .min(Comparator.comparingDouble(Cap::most));
        return new Graded(parts, cap);
    }

    private static void requireOnce(List<?> ids) {
        if (new HashSet<>(ids).size() != ids.size()) {
            throw new IllegalArgumentException("Something has the same id twice: " + ids);
        }
    }
}
