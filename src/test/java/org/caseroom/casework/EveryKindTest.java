package org.caseroom.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.trial.DrawnCase;
import org.caseroom.casework.trial.Guesser;
import org.caseroom.casework.trial.Shares;
import org.caseroom.question.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the cases of every kind, at every difficulty, for many seeds.
@Tag("seeds")
class EveryKindTest {

    private static final int SEEDS = 200;

    private static final Map<Exercise, List<Trial>> DRAWN = new HashMap<>();

    @ParameterizedTest
    @MethodSource("exercises")
    void anIndependentSolverReachesFullMarksFromTheEvidenceAlone(Exercise exercise) {
        assertThat(cases(exercise))
                .allSatisfy(trial -> assertThat(trial.unsolved()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theSolutionScoresOneAndNothingScoresNothing(Exercise exercise) {
        assertThat(cases(exercise)).allSatisfy(trial -> {
            assertThat(trial.share(trial.solution())).isEqualTo(1);
            assertThat(trial.share(Map.of())).isEqualTo(0);
            assertThat(trial.file().tasks())
                    .allSatisfy(
                            task -> assertThat(task.accepts(task.solution())).isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void whoGuessesReachesAFifthOnAverageAndHardlyEverPasses(Exercise exercise) {
        var reached = Shares.of(cases(exercise).stream()
                .flatMap(trial -> trial.guesses().stream())
                .toList());

        assertThat(reached.mean()).isLessThan(Trial.MOST_BY_CHANCE);
        assertThat(reached.highest99()).isLessThan(Trial.PASS_MARK);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noRuleOfThumbDoesBetterThanAGuess(Exercise exercise) {
        for (var lazy : LazySolver.ALL) {
            var average = cases(exercise).stream()
                    .mapToDouble(trial -> trial.share(trial.answers(lazy::answer)))
                    .average()
                    .orElse(1);

            assertThat(average).as(lazy.name()).isLessThan(Trial.MOST_BY_CHANCE);
        }
    }

    /// Half of the cases are learnt, the other half is answered.
    @ParameterizedTest
    @MethodSource("exercises")
    void whoHasLearntWhereTheRightThingsStandDoesNoBetterThanAGuess(Exercise exercise) {
        var learnt = cases(exercise).subList(0, SEEDS / 2);
        for (var feature : RoteSolver.Feature.values()) {
            var rote = RoteSolver.of(feature, learnt);
            var average = cases(exercise).subList(SEEDS / 2, SEEDS).stream()
                    .mapToDouble(trial -> trial.share(rote.solve(trial.shown())))
                    .average()
                    .orElse(1);

            assertThat(average).as("by %s", feature).isLessThan(Trial.MOST_BY_CHANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void correctingOneThingNeverLowersTheScore(Exercise exercise) {
        for (var trial : cases(exercise).subList(0, 40)) {
            var answers = new HashMap<>(trial.answers(new Guesser(trial.shown(), 7)::answer));
            for (var task : trial.file().tasks()) {
                var before = answers.getOrDefault(task.id(), Answer.BLANK);
                var score = trial.share(answers);
                assertThat(Steps.towardsTheSolution(before, task.solution())).allSatisfy(step -> {
                    var better = new HashMap<>(answers);
                    better.put(task.id(), step);
                    assertThat(trial.share(better)).as("%s to %s", before, step).isGreaterThanOrEqualTo(score);
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theSameSeedGivesTheSameBytes(Exercise exercise) {
        assertThat(cases(exercise).subList(0, 20))
                .allSatisfy(trial -> assertThat(Trial.JSON.writeValueAsString(exercise.draw(trial.seed())))
                        .isEqualTo(Trial.JSON.writeValueAsString(trial.file())));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aStoredCaseIsReadAsItWasDrawn(Exercise exercise) {
        assertThat(cases(exercise).subList(0, 40)).allSatisfy(trial -> {
            var stored = Trial.JSON.writeValueAsString(trial.file());
            var read = Trial.JSON.readValue(stored, Case.class);
            assertThat(Trial.JSON.writeValueAsString(read)).isEqualTo(stored);
            assertThat(DrawnCase.share(read, trial.solution())).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hardlyTwoPeopleHaveTheSameSolution(Exercise exercise) {
        var solutions = cases(exercise).stream().map(Trial::solution).toList();

        assertThat(new HashSet<>(solutions)).hasSizeGreaterThanOrEqualTo(solutions.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aCaseWeighsLittle(Exercise exercise) {
        assertThat(cases(exercise))
                .allSatisfy(trial -> assertThat(trial.bytes()).isLessThan(Trial.MOST_BYTES));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everythingThatIsSaidHasWords(Exercise exercise) {
        assertThat(cases(exercise).subList(0, 40)).allSatisfy(trial -> {
            var file = trial.file();
            var said = Stream.concat(
                    file.solution().stream().map(Trial.SPEAKER::html),
                    file.tasks().stream()
                            .flatMap(task -> Stream.concat(
                                    task.head().hints().stream().map(Trial.SPEAKER::html),
                                    Stream.of(Trial.JSON.writeValueAsString(
                                            task.explain(task.solution(), Trial.SPEAKER))))));
            assertThat(Stream.concat(said, Stream.of(Trial.JSON.writeValueAsString(trial.shown()))))
                    .noneMatch(text -> text.contains("!casework."));
        });
    }

    private static Stream<Arguments> exercises() {
        return Trial.exercises()
                .map(exercise -> Arguments.argumentSet(
                        exercise.kind().name() + " " + exercise.settings().difficulty(), exercise));
    }

    private static List<Trial> cases(Exercise exercise) {
        return DRAWN.computeIfAbsent(
                exercise,
                _ -> LongStream.range(0, SEEDS)
                        .mapToObj(seed -> Trial.of(exercise, seed))
                        .toList());
    }
}
