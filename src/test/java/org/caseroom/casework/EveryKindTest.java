package org.caseroom.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// What holds for the cases of every kind, at every difficulty, for many seeds.
class EveryKindTest {

    private static final int SEEDS = 200;
    private static final int MOST_BYTES = 60_000;
    private static final double MOST_BY_CHANCE = 0.2;
    private static final double PASS_MARK = 0.7;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Speaker SPEAKER = new CatalogueSpeaker(new Words(), Locale.ENGLISH);
    private static final ShowingCases SHOWING = new ShowingCases(SPEAKER);
    private static final Map<Exercise, List<Drawn>> DRAWN = new HashMap<>();

    /// Named by its seed: a failure that prints the whole case helps nobody.
    private record Drawn(long seed, Case file, ShownCase shown) {

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void anIndependentSolverReachesFullMarksFromTheEvidenceAlone(Exercise exercise) {
        var solver = Solvers.of(exercise.kind());

        assertThat(cases(exercise)).allSatisfy(drawn -> {
            var answers = byTask(solver.solve(drawn.shown()));
            assertThat(drawn.file().grade(answers, Map.of()).parts())
                    .allSatisfy(part -> assertThat(part.score())
                            .as("%s: %s", part.task(), answers.get(part.task()))
                            .isEqualTo(part.maxScore()));
        });
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theSolutionScoresOneAndNothingScoresNothing(Exercise exercise) {
        assertThat(files(exercise)).allSatisfy(file -> {
            assertThat(share(file, solution(file))).isEqualTo(1);
            assertThat(share(file, Map.of())).isEqualTo(0);
            assertThat(file.tasks())
                    .allSatisfy(
                            task -> assertThat(task.accepts(task.solution())).isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void whoGuessesReachesAFifthOnAverageAndHardlyEverPasses(Exercise exercise) {
        var scores = cases(exercise).stream()
                .flatMap(drawn -> {
                    var guesser = new Guesser(drawn.shown(), 11);
                    return Stream.generate(() -> answers(drawn.shown(), guesser::answer))
                            .limit(5)
                            .map(guess -> share(drawn.file(), guess));
                })
                .sorted()
                .toList();

        assertThat(scores.stream().mapToDouble(Double::doubleValue).average().orElse(1))
                .isLessThan(MOST_BY_CHANCE);
        assertThat(scores.get(scores.size() * 99 / 100)).isLessThan(PASS_MARK);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noRuleOfThumbDoesBetterThanAGuess(Exercise exercise) {
        for (var lazy : LazySolver.ALL) {
            var average = cases(exercise).stream()
                    .mapToDouble(drawn -> share(drawn.file(), answers(drawn.shown(), lazy::answer)))
                    .average()
                    .orElse(1);

            assertThat(average).as(lazy.name()).isLessThan(MOST_BY_CHANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void correctingOneThingNeverLowersTheScore(Exercise exercise) {
        for (var drawn : cases(exercise).subList(0, 40)) {
            var file = drawn.file();
            var answers = new HashMap<>(answers(drawn.shown(), new Guesser(drawn.shown(), 7)::answer));
            for (var task : file.tasks()) {
                var before = answers.getOrDefault(task.id(), Answer.BLANK);
                var score = share(file, answers);
                assertThat(Steps.towardsTheSolution(before, task.solution())).allSatisfy(step -> {
                    var better = new HashMap<>(answers);
                    better.put(task.id(), step);
                    assertThat(share(file, better)).as("%s to %s", before, step).isGreaterThanOrEqualTo(score);
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theSameSeedGivesTheSameBytes(Exercise exercise) {
        assertThat(LongStream.range(0, 20))
                .allSatisfy(seed -> assertThat(JSON.writeValueAsString(exercise.draw(seed)))
                        .isEqualTo(JSON.writeValueAsString(exercise.draw(seed))));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aStoredCaseIsReadAsItWasDrawn(Exercise exercise) {
        assertThat(files(exercise).subList(0, 40)).allSatisfy(file -> {
            var stored = JSON.writeValueAsString(file);
            var read = JSON.readValue(stored, Case.class);
            assertThat(JSON.writeValueAsString(read)).isEqualTo(stored);
            assertThat(share(read, solution(file))).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hardlyTwoPeopleHaveTheSameSolution(Exercise exercise) {
        var solutions = files(exercise).stream().map(EveryKindTest::solution).toList();

        assertThat(new HashSet<>(solutions)).hasSizeGreaterThanOrEqualTo(solutions.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aCaseWeighsLittle(Exercise exercise) {
        assertThat(cases(exercise))
                .allSatisfy(drawn -> assertThat(compressed(JSON.writeValueAsString(drawn.shown())))
                        .isLessThan(MOST_BYTES));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everythingThatIsSaidHasWords(Exercise exercise) {
        assertThat(cases(exercise).subList(0, 40)).allSatisfy(drawn -> {
            var file = drawn.file();
            var said = Stream.concat(
                    file.solution().stream().map(SPEAKER::html),
                    file.tasks().stream()
                            .flatMap(task -> Stream.concat(
                                    task.head().hints().stream().map(SPEAKER::html),
                                    Stream.of(JSON.writeValueAsString(task.explain(task.solution(), SPEAKER))))));
            assertThat(Stream.concat(said, Stream.of(JSON.writeValueAsString(drawn.shown()))))
                    .noneMatch(text -> text.contains("!casework."));
        });
    }

    private static Stream<Arguments> exercises() {
        return ExerciseKinds.ALL.stream()
                .flatMap(kind ->
                        Stream.of(Difficulty.values()).map(difficulty -> new Exercise(kind, Settings.of(difficulty))))
                .map(exercise -> Arguments.argumentSet(
                        exercise.kind().name() + " " + exercise.settings().difficulty(), exercise));
    }

    private static List<Drawn> cases(Exercise exercise) {
        return DRAWN.computeIfAbsent(
                exercise,
                _ -> LongStream.range(0, SEEDS)
                        .mapToObj(seed -> {
                            var file = exercise.draw(seed);
                            return new Drawn(seed, file, SHOWING.show(file));
                        })
                        .toList());
    }

    private static List<Case> files(Exercise exercise) {
        return cases(exercise).stream().map(Drawn::file).toList();
    }

    private static Map<QuestionId, Answer> solution(Case file) {
        return file.tasks().stream().collect(Collectors.toMap(Task::id, Task::solution));
    }

    private static Map<QuestionId, Answer> answers(ShownCase shown, Function<ShownQuestion, Answer> how) {
        return shown.tasks().stream()
                .map(ShownCase.ShownTask::question)
                .collect(Collectors.toMap(question -> new QuestionId(question.id()), how));
    }

    private static Map<QuestionId, Answer> byTask(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(each -> new QuestionId(each.getKey()), Map.Entry::getValue));
    }

    private static double share(Case file, Map<QuestionId, Answer> answers) {
        var graded = file.grade(answers, Map.of());
        return graded.score() / graded.maxScore();
    }

    private static int compressed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.size();
    }
}
