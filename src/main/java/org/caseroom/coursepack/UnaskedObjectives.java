package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.shared.Slug;

/// Finds objectives that a course promises and never asks for. A module without a quiz asks for nothing, so it is left
/// alone.
final class UnaskedObjectives {

    private final Problems problems;

    UnaskedObjectives(Problems problems) {
        this.problems = problems;
    }

    /// @param drafts where the objectives stand, in the order of the modules
    void warn(List<ModuleDraft> drafts, List<ModulePart> modules) {
        var asked = modules.stream()
                .flatMap(module -> module.activities().stream())
                .flatMap(UnaskedObjectives::asked)
                .collect(Collectors.toSet());
        for (var index = 0; index < modules.size(); index++) {
            if (modules.get(index).activities().stream().anyMatch(QuizActivity.class::isInstance)) {
                warn(drafts.get(index), asked);
            }
        }
    }

    private void warn(ModuleDraft draft, Set<Slug> asked) {
        draft.sheet().objectives().stream()
                .map(Objective::id)
                .filter(id -> !asked.contains(id))
                .forEach(id -> draft.objectives()
                        .place(id)
                        .ifPresent(place -> problems.warning(place, new CourseFinding.UnaskedObjective(id.value()))));
    }

    private static Stream<Slug> asked(Activity activity) {
        return switch (activity) {
            case Lesson _, SurveyActivity _ -> Stream.empty();
            case QuizActivity quiz ->
                quiz.quiz().draws().stream()
                        .flatMap(draw -> draw.pool().stream())
                        .map(question -> question.teaching().objective());
            case AssignmentActivity assignment ->
                assignment.tasks().stream().map(task -> task.teaching().objective());
            case ExerciseActivity exercise -> exercise.objectives().stream();
            case ScenarioActivity scenario -> scenario.objectives().stream();
        };
    }
}
