package org.caseroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.caseroom.casework.Trial;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.trial.Shares;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;

/// Draws the cases of every kind and difficulty for many seeds, and measures what is demanded of them: an independent
/// solver reaches full marks, guessers do not pass, hardly two people have the same solution, a case weighs little.
final class Seeds {

    /// Of so many pairs of seeds at most one may have the same solution.
    private static final long PAIRS_FOR_ONE = 10_000;

    /// What came out for one seed.
    private record Result(
            long seed, List<String> unsolved, List<Double> guesses, Map<QuestionId, Answer> solution, int bytes) {

        static Result of(Trial trial) {
            return new Result(trial.seed(), trial.unsolved(), trial.guesses(), trial.solution(), trial.bytes());
        }
    }

    /// What came out for one exercise.
    private record Row(Exercise exercise, long unsolved, Shares guessed, long same, int medianBytes, int mostBytes) {

        boolean isSound(long seeds) {
            return unsolved == 0
                    && guessed.mean() < Trial.MOST_BY_CHANCE
                    && guessed.highest99() < Trial.PASS_MARK
                    && same <= Math.max(1, pairs(seeds) / PAIRS_FOR_ONE)
                    && mostBytes < Trial.MOST_BYTES;
        }
    }

    private final long seeds;
    private final String only;

    static Seeds of(List<String> arguments) {
        var given = Options.given(arguments.subList(1, arguments.size()), Set.of("seeds", "kind"));
        return new Seeds(Options.number(given, "seeds", 10_000, 999_999), given.getOrDefault("kind", ""));
    }

    /// @param only the beginning of a kind's name, or of `questions`; all kinds if empty
    private Seeds(long seeds, String only) {
        this.seeds = seeds;
        this.only = only;
    }

    /// Whether all kinds are as they must be.
    boolean run() {
        var questions = !QuestionSeeds.KIND.startsWith(only) || new QuestionSeeds(seeds).run();
        var rows = Trial.exercises()
                .filter(exercise -> exercise.kind().name().startsWith(only))
                .map(this::row)
                .toList();
        System.out.println(markdown(rows));
        return questions && rows.stream().allMatch(row -> row.isSound(seeds));
    }

    private Row row(Exercise exercise) {
        var results = LongStream.range(0, seeds)
                .parallel()
                .mapToObj(seed -> Result.of(Trial.of(exercise, seed)))
                .toList();
        results.stream()
                .filter(result -> !result.unsolved().isEmpty())
                .forEach(result -> Bench.say("%s, seed %d: %s", exercise, result.seed(), result.unsolved()));
        var guesses =
                results.stream().flatMap(result -> result.guesses().stream()).toList();
        var sizes = results.stream().map(Result::bytes).sorted().toList();
        var row = new Row(
                exercise,
                results.stream().filter(result -> !result.unsolved().isEmpty()).count(),
                Shares.of(guesses),
                same(results),
                sizes.get(sizes.size() / 2),
                sizes.getLast());
        Bench.say("%s", written(row));
        return row;
    }

    /// How many pairs of seeds have the same solution.
    private static long same(List<Result> results) {
        return results.stream()
                .collect(Collectors.groupingBy(Result::solution, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Seeds::pairs)
                .sum();
    }

    private static long pairs(long of) {
        return of * (of - 1) / 2;
    }

    private String markdown(List<Row> rows) {
        var lines = new ArrayList<String>();
        lines.add("Seeds of each kind and difficulty: %d.".formatted(seeds));
        lines.add("");
        lines.add(
                "| kind | difficulty | unsolved | guessers, average | guessers, 99th percentile | pairs with the same solution "
                        + "| median size, bytes | largest, bytes |");
        lines.add("|---|---|---:|---:|---:|---:|---:|---:|");
        rows.forEach(row -> lines.add(written(row)));
        return String.join("\n", lines);
    }

    private static String written(Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f %% | %.1f %% | %d | %d | %d |",
                row.exercise().kind().name(),
                row.exercise().settings().difficulty().name().toLowerCase(Locale.ROOT),
                row.unsolved(),
                100 * row.guessed().mean(),
                100 * row.guessed().highest99(),
                row.same(),
                row.medianBytes(),
                row.mostBytes());
    }
}
