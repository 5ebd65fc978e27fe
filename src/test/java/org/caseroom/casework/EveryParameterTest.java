package org.caseroom.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.casework.trial.Odds;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Authors may set every parameter of a kind to anything within its bounds, and each case is still a case.
@Tag("seeds")
class EveryParameterTest {

    private static final int SEEDS = 3;
    private static final int MIXED = 20;

    @ParameterizedTest
    @MethodSource("kinds")
    void aCaseIsSolvedFromItsEvidenceWhateverTheParametersAre(ExerciseKind kind) {
        assertThat(settings(kind))
                .allSatisfy(settings -> assertThat(LongStream.range(0, SEEDS)
                                .mapToObj(seed -> Trial.of(new Exercise(kind, settings), seed)))
                        .allSatisfy(trial -> {
                            assertThat(trial.unsolved()).isEmpty();
                            assertThat(trial.bytes()).isLessThan(Trial.MOST_BYTES);
                        }));
    }

    @Test
    void everyKindAndEveryParameterHasWordsForAuthors() {
        var words = new Words();

        assertThat(ExerciseKinds.ALL).allSatisfy(kind -> {
            var prefix = "authoring.editor.case." + kind.name();
            var keys = Stream.concat(
                    Stream.of(prefix + ".title", prefix + ".about"),
                    kind.parameters().stream().map(parameter -> prefix + ".parameter." + parameter.name()));
            assertThat(keys).allMatch(words::has);
            assertThat(words.withPrefix(Locale.ENGLISH, prefix + "."))
                    .hasSize(2 + kind.parameters().size());
        });
    }

    @Test
    void aParameterOutOfItsBoundsOrOfAnotherKindIsNoExercise() {
        var kind = ExerciseKinds.named("peel-chain").orElseThrow();

        for (var set : List.of(
                Map.of("hops", 1), Map.of("hops", 11), Map.of("hops", Integer.MAX_VALUE), Map.of("payments", 3))) {
            assertThatThrownBy(() -> new Exercise(kind, new Settings(Difficulty.CORE, set)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theOddsAreTheSameEachTimeAndStopWhereTheyAreTold() {
        var exercise = Trial.exercises().findFirst().orElseThrow();
        var odds = Odds.of(exercise, Trial.SPEAKER, () -> true);

        assertThat(odds.isWhole()).isTrue();
        assertThat(odds.guessed().count()).isEqualTo(400);
        assertThat(odds.guessed().mean()).isLessThan(Trial.MOST_BY_CHANCE);
        assertThat(odds.solved()).isEqualTo(1);
        assertThat(Odds.of(exercise, Trial.SPEAKER, () -> true)).isEqualTo(odds);
        assertThat(Odds.of(exercise, Trial.SPEAKER, () -> false).isWhole()).isFalse();
    }

    private static Stream<Arguments> kinds() {
        return ExerciseKinds.ALL.stream().map(kind -> Arguments.argumentSet(kind.name(), kind));
    }

    /// All at their least, all at their most, each alone at an end, and some mixed.
    private static List<Settings> settings(ExerciseKind kind) {
        var settings = new ArrayList<Settings>();
        for (var difficulty : Difficulty.values()) {
            for (var parameter : kind.parameters()) {
                settings.add(new Settings(difficulty, Map.of(parameter.name(), parameter.least())));
                settings.add(new Settings(difficulty, Map.of(parameter.name(), parameter.most())));
            }
        }
        var random = new Random(1);
        for (var mixed = 0; mixed < MIXED; mixed++) {
            var set = new HashMap<String, Integer>();
            for (var parameter : kind.parameters()) {
                set.put(
                        parameter.name(),
                        switch (mixed) {
                            case 0 -> parameter.least();
                            case 1 -> parameter.most();
                            default ->
                                random.nextBoolean()
                                        ? random.nextBoolean() ? parameter.least() : parameter.most()
                                        : random.nextInt(parameter.least(), parameter.most() + 1);
                        });
            }
            settings.add(new Settings(Difficulty.CORE, set));
        }
        return settings;
    }
}
