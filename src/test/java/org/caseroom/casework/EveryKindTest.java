package org.caseroom.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.trial.DrawnCase;
import org.caseroom.casework.trial.Guesser;
import org.caseroom.casework.trial.Shares;
import org.caseroom.question.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the cases of every kind, at every difficulty, for many seeds. The cases of one exercise are drawn
/// once,
/// and forgotten before those of the next.
@ParameterizedClass
@MethodSource("exercises")
@Tag("seeds")
class EveryKindTest {

    private static final int SEEDS = 200;

    /// Those of one exercise.
    private static final Map<Exercise, List<Trial>> DRAWN = new HashMap<>();

    private final Exercise exercise;
    private final List<Trial> cases;

    EveryKindTest(Exercise exercise) {
        this.exercise = exercise;
        DRAWN.keySet().retainAll(Set.of(exercise));
        this.cases = DRAWN.computeIfAbsent(exercise, EveryKindTest::drawn);
    }

    private static List<Trial> drawn(Exercise exercise) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> Trial.of(exercise, seed))
                .toList();
    }

    @Test
    void anIndependentSolverReachesFullMarksFromTheEvidenceAlone() {
        assertThat(cases).allSatisfy(trial -> assertThat(trial.unsolved()).isEmpty());
    }

    @Test
    void theSolutionScoresOneAndNothingScoresNothing() {
        assertThat(cases).allSatisfy(trial -> {
            assertThat(trial.share(trial.solution())).isEqualTo(1);
            assertThat(trial.share(Map.of())).isEqualTo(0);
            assertThat(trial.file().tasks())
                    .allSatisfy(
                            task -> assertThat(task.accepts(task.solution())).isTrue());
        });
    }

    @Test
    void whoGuessesReachesAFifthOnAverageAndHardlyEverPasses() {
        var reached = Shares.of(
                cases.stream().flatMap(trial -> trial.guesses().stream()).toList());

        assertThat(reached.mean()).isLessThan(Trial.MOST_BY_CHANCE);
        assertThat(reached.highest99()).isLessThan(Trial.PASS_MARK);
    }

    @Test
    void noRuleOfThumbDoesBetterThanAGuess() {
        for (var lazy : LazySolver.ALL) {
            var average = cases.stream()
                    .mapToDouble(trial -> trial.share(trial.answers(lazy::answer)))
                    .average()
                    .orElse(1);

            assertThat(average).as(lazy.name()).isLessThan(Trial.MOST_BY_CHANCE);
        }
    }

    /// Half of the cases are learnt, the other half is answered.
    @Test
    void whoHasLearntWhereTheRightThingsStandDoesNoBetterThanAGuess() {
        var learnt = cases.subList(0, SEEDS / 2);
        for (var feature : RoteSolver.Feature.values()) {
            var rote = RoteSolver.of(feature, learnt);
            var average = cases.subList(SEEDS / 2, SEEDS).stream()
                    .mapToDouble(trial -> trial.share(rote.solve(trial.shown())))
                    .average()
                    .orElse(1);

            assertThat(average).as("by %s", feature).isLessThan(Trial.MOST_BY_CHANCE);
        }
    }

    @Test
    void correctingOneThingNeverLowersTheScore() {
        for (var trial : cases.subList(0, 40)) {
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

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(cases.subList(0, 20))
                .allSatisfy(trial -> assertThat(Trial.JSON.writeValueAsString(exercise.draw(trial.seed())))
                        .isEqualTo(Trial.JSON.writeValueAsString(trial.file())));
    }

    @Test
    void aStoredCaseIsReadAsItWasDrawn() {
        assertThat(cases.subList(0, 40)).allSatisfy(trial -> {
            var stored = Trial.JSON.writeValueAsString(trial.file());
            var read = Trial.JSON.readValue(stored, Case.class);
            assertThat(Trial.JSON.writeValueAsString(read)).isEqualTo(stored);
            assertThat(DrawnCase.share(read, trial.solution())).isEqualTo(1);
        });
    }

    @Test
    void hardlyTwoPeopleHaveTheSameSolution() {
        var solutions = cases.stream().map(Trial::solution).toList();

        assertThat(new HashSet<>(solutions)).hasSizeGreaterThanOrEqualTo(solutions.size() - 1);
    }

    @Test
    void aCaseWeighsLittle() {
        assertThat(cases).allSatisfy(trial -> assertThat(trial.bytes()).isLessThan(Trial.MOST_BYTES));
    }

    @Test
    void everythingThatIsSaidHasWords() {
        assertThat(cases.subList(0, 40)).allSatisfy(trial -> {
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

    static Stream<Arguments> exercises() {
        return Trial.exercises()
                .map(exercise -> Arguments.argumentSet(
                        exercise.kind().name() + " " + exercise.settings().difficulty(), exercise));
    }
}
