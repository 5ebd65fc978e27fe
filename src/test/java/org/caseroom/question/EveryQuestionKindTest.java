package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every kind of question, for many seeds; `script/bench seeds` tries more of them.
class EveryQuestionKindTest {

    private static final int SEEDS = 200;

    /// Each is tried once, for both tests.
    private static final Map<Keyed, List<QuestionTrial>> TRIED = new HashMap<>();

    @Test
    void thereIsASampleOfEveryKind() {
        assertThat(QuestionTrial.samples().stream()
                        .<Class<?>>map(Keyed::getClass)
                        .collect(Collectors.toSet()))
                .isEqualTo(QuestionTrial.kinds());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fullMarksCanBeReachedNothingScoresNothingAndACorrectionNeverLowers(Keyed question) {
        assertThat(trials(question).stream().flatMap(trial -> trial.faults().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void answersAtRandomReachAThirdAtMost(Keyed question) {
        assertThat(trials(question).stream()
                        .mapToDouble(QuestionTrial::guessed)
                        .average()
                        .orElseThrow())
                .isLessThanOrEqualTo(QuestionTrial.MOST_BY_CHANCE);
    }

    static List<Keyed> samples() {
        return QuestionTrial.samples();
    }

    private static List<QuestionTrial> trials(Keyed question) {
        return TRIED.computeIfAbsent(
                question,
                _ -> LongStream.range(0, SEEDS)
                        .mapToObj(seed -> QuestionTrial.of(question, seed))
                        .toList());
    }
}
