package org.caseroom.casework;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.casework.solving.Solvers;
import org.caseroom.casework.trial.DrawnCase;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.words.Words;
import tools.jackson.databind.json.JsonMapper;

/// One case of an exercise, worked in all ways that tell whether it is a good one. Named by its seed: a failure that
/// prints the whole case helps nobody.
public record Trial(Exercise exercise, long seed, DrawnCase drawn) {

    /// What is demanded of the cases of every kind.
    public static final int MOST_BYTES = 60_000;

    public static final double MOST_BY_CHANCE = 0.2;
    public static final double PASS_MARK = 0.7;

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Speaker SPEAKER = new CatalogueSpeaker(new Words(), Locale.ENGLISH);

    private static final int GUESSES = 5;

    public static Trial of(Exercise exercise, long seed) {
        return new Trial(exercise, seed, DrawnCase.of(exercise, seed, SPEAKER));
    }

    /// Each kind at each difficulty.
    public static Stream<Exercise> exercises() {
        return ExerciseKinds.ALL.stream()
                .flatMap(kind ->
                        Stream.of(Difficulty.values()).map(difficulty -> new Exercise(kind, Settings.of(difficulty))));
    }

    /// The tasks in which somebody who reads the evidence alone does not reach full marks.
    public List<String> unsolved() {
        var answers = byTask(Solvers.of(exercise.kind().name()).solve(shown()));
        return file().grade(answers, Map.of()).parts().stream()
                .filter(part -> part.score() != part.maxScore())
                .map(part -> "%s: %s".formatted(part.task(), answers.get(part.task())))
                .toList();
    }

    public Case file() {
        return drawn.file();
    }

    public ShownCase shown() {
        return drawn.shown();
    }

    /// What several guessers reach, 0 to 1.
    public List<Double> guesses() {
        return drawn.guesses(GUESSES);
    }

    public Map<QuestionId, Answer> solution() {
        return drawn.solution();
    }

    /// What a browser receives, compressed.
    public int bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(JSON.writeValueAsString(shown()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.size();
    }

    Map<QuestionId, Answer> answers(Function<ShownQuestion, Answer> how) {
        return drawn.answers(how);
    }

    double share(Map<QuestionId, Answer> answers) {
        return drawn.share(answers);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }

    private static Map<QuestionId, Answer> byTask(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(each -> new QuestionId(each.getKey()), Map.Entry::getValue));
    }
}
