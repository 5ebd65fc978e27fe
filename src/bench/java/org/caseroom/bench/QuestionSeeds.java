package org.caseroom.bench;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.LongStream;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionTrial;

/// Draws questions of every kind for many seeds and answers them: what is right scores in full, nothing scores nothing,
/// a
/// correction never lowers, and answers at random reach a third at most.
final class QuestionSeeds {

    static final String KIND = "questions";

    private final long seeds;

    QuestionSeeds(long seeds) {
        this.seeds = seeds;
    }

    /// Whether all kinds are as they must be.
    boolean run() {
        var lines = new ArrayList<String>();
        lines.add("Seeds of each question: %d.".formatted(seeds));
        lines.add("");
        lines.add("| kind | sample | faults | answers at random, average |");
        lines.add("|---|---|---:|---:|");
        var sound = true;
        for (var sample : QuestionTrial.samples()) {
            var trials = LongStream.range(0, seeds)
                    .parallel()
                    .mapToObj(seed -> Tried.of(QuestionTrial.of(sample, seed)))
                    .reduce(Tried.NONE, Tried::and);
            var guessed = trials.guessed() / seeds;
            sound &= trials.faults() == 0 && guessed <= QuestionTrial.MOST_BY_CHANCE;
            lines.add(written(sample, trials.faults(), guessed));
            Bench.say("%s", lines.getLast());
        }
        System.out.println(String.join("\n", lines));
        return sound;
    }

    private static String written(Question sample, long faults, double guessed) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f %% |",
                sample.getClass().getSimpleName(),
                sample.id(),
                faults,
                100 * guessed);
    }

    private record Tried(long faults, double guessed) {

        static final Tried NONE = new Tried(0, 0);

        static Tried of(QuestionTrial trial) {
            trial.faults().forEach(fault -> Bench.say("%s", fault));
            return new Tried(trial.faults().size(), trial.guessed());
        }

        Tried and(Tried other) {
            return new Tried(faults + other.faults, guessed + other.guessed);
        }
    }
}
