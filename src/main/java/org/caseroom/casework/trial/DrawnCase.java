package org.caseroom.casework.trial;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.casework.Case;
import org.caseroom.casework.ShowingCases;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.Speaker;
import org.caseroom.casework.Task;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.solving.Solver;
import org.caseroom.casework.solving.UnsolvedException;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;

/// A case with its truth, and what a browser gets of it: to be answered by whoever is put on trial, and graded.
public record DrawnCase(Case file, ShownCase shown) {

    private static final long LUCK = 11;

    public static DrawnCase of(Exercise exercise, long seed, Speaker speaker) {
        var file = exercise.draw(seed);
        return new DrawnCase(file, new ShowingCases(speaker).show(file));
    }

    /// What several guessers reach, 0 to 1.
    public List<Double> guesses(int count) {
        var guesser = new Guesser(shown, LUCK);
        return Stream.generate(() -> share(answers(guesser::answer)))
                .limit(count)
                .toList();
    }

    /// What somebody reaches who knows nothing but what is shown, 0 to 1: nothing where they get lost in it.
    public double worked(Solver solver) {
        try {
            return share(solver.solve(shown).entrySet().stream()
                    .collect(Collectors.toMap(answer -> new QuestionId(answer.getKey()), Map.Entry::getValue)));
        } catch (UnsolvedException lost) {
            return 0;
        }
    }

    /// The model solution.
    public Map<QuestionId, Answer> solution() {
        return file.tasks().stream().collect(Collectors.toMap(Task::id, Task::solution));
    }

    public Map<QuestionId, Answer> answers(Function<ShownQuestion, Answer> how) {
        return shown.tasks().stream()
                .map(ShownCase.ShownTask::question)
                .collect(Collectors.toMap(question -> new QuestionId(question.id()), how));
    }

    /// What answers reach, 0 to 1.
    public double share(Map<QuestionId, Answer> answers) {
        return share(file, answers);
    }

    public static double share(Case file, Map<QuestionId, Answer> answers) {
        var graded = file.grade(answers, Map.of());
        return graded.score() / graded.maxScore();
    }
}
