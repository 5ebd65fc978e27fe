package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every kind of question, for many seeds; `script/bench seeds` tries more of them.
class EveryQuestionKindTest {

    private static final int SEEDS = 200;

    @Test
    void thereIsASampleOfEveryKind() {
        assertThat(QuestionTrial.samples().stream()
                        .<Class<?>>map(Keyed::getClass)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(Keyed.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fullMarksCanBeReachedNothingScoresNothingAndACorrectionNeverLowers(Keyed question) {
        assertThat(LongStream.range(0, SEEDS)
                        .mapToObj(seed -> QuestionTrial.of(question, seed))
                        .flatMap(trial -> trial.faults().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void answersAtRandomReachAThirdAtMost(Keyed question) {
        assertThat(LongStream.range(0, SEEDS)
                        .mapToDouble(seed -> QuestionTrial.of(question, seed).guessed())
                        .average()
                        .orElseThrow())
                .isLessThanOrEqualTo(QuestionTrial.MOST_BY_CHANCE);
    }

    static List<Keyed> samples() {
        return QuestionTrial.samples();
    }
}
