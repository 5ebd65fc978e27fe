package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A statement that is true or false, with a reason.
class JudgingTest {

    private final TrueFalse question = SampleQuestions.trueFalse(false, 3, 'b');

    @ParameterizedTest
    @CsvSource({"false, b, 1", "false, a, 0.5", "false, , 0.5", "true, b, 0", "true, , 0", ", b, 0", ", a, 0"})
    void theJudgementIsHalfAndItsReasonTheOtherHalf(@Nullable Boolean value, @Nullable String reason, double score) {
        assertThat(question.grade(judged(value, reason)).value()).isEqualTo(score);
    }

    @Test
    void theTruthAndEachReasonAreExplained() {
        assertThat(question.explain(judged(true, "a")))
                .isInstanceOfSatisfying(Explanation.Judgement.class, explanation -> {
                    assertThat(explanation.value()).isFalse();
                    assertThat(explanation.reasons())
                            .extracting(Explanation.OptionNote::chosen)
                            .containsExactly(true, false, false);
                    assertThat(explanation.reasons())
                            .extracting(Explanation.OptionNote::correct)
                            .containsExactly(false, true, false);
                });
    }

    @Test
    void aJudgementMayBeHalfGivenButNotOfAnUnknownReason() {
        assertThat(question.accepts(judged(true, null))).isTrue();
        assertThat(question.accepts(judged(null, "c"))).isTrue();
        assertThat(question.accepts(judged(true, "x"))).isFalse();
        assertThatThrownBy(() -> judged(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneReasonIsRight() {
        assertThatThrownBy(() -> SampleQuestions.trueFalse(true, 3, 'x')).isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.trueFalse(true, 1, 'a')).isInstanceOf(UnsoundQuestionException.class);
    }

    private static Answer judged(@Nullable Boolean value, @Nullable String reason) {
        return new Answer.Judged(value, reason == null ? null : new OptionId(reason));
    }
}
