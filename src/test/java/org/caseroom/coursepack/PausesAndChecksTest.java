package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.ReviewRules.When;
import org.caseroom.question.Taking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an author says of stopping the clock, and of what is told before the end.
class PausesAndChecksTest {

    @Test
    void aPauseSaysHowOftenAndHowLong() {
        assertThat(taking("pause: {times: 2, at-most: 15m}").pause())
                .isEqualTo(new Taking.Pause(2, Duration.ofMinutes(15)));
        assertThat(taking("counts: best").pause()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pause: {times: 6, at-most: 15m}  | range
            pause: {times: 0, at-most: 15m}  | range
            pause: {times: 1, at-most: 3h}   | pause-length
            pause: {times: 1, at-most: soon} | pause-length
            pause: {times: 1}                | missing
            pause: {at-most: 15m}            | missing
            """)
    void itHasItsBounds(String line, String code) {
        assertThat(found(sound(line))).singleElement().asString().contains(code);
    }

    @Test
    void withoutATimeLimitThereIsNoClockToStop() {
        var pack = sound("pause: {times: 1, at-most: 15m}").replacing(SamplePack.QUIZ, "time-limit: 30\n", "");

        assertThat(found(pack)).containsExactly("pause-without-limit");
    }

    @Test
    void onlyAQuizIsPaused() {
        var pack = SamplePack.withExercise("taint")
                .replacing(SamplePack.EXERCISE, "attempts: 3", "attempts: 3\npause: {times: 1, at-most: 15m}");

        assertThat(found(pack)).isNotEmpty();
    }

    @Test
    void whatTellsLessIsToldWithWhatTellsMore() {
        assertThat(taking("review: {explanations: during}").review())
                .isEqualTo(new ReviewRules(When.AFTER_SUBMIT, When.DURING, When.DURING, When.DURING));
        assertThat(taking("review: {answers: during}").review())
                .isEqualTo(new ReviewRules(When.AFTER_SUBMIT, When.DURING, When.AFTER_SUBMIT, When.AFTER_SUBMIT));
        assertThat(taking("review: {right-answers: during, explanations: after-pass}")
                        .review())
                .isEqualTo(new ReviewRules(When.AFTER_SUBMIT, When.DURING, When.DURING, When.AFTER_PASS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            review: {score: during}                                 | score-during
            review: {score: never, answers: during}                 | review-too-early
            review: {answers: after-pass, explanations: during}     | review-too-early
            half: first;; review: {explanations: during}            | no-checks
            """)
    void whatFightsSomethingElseIsFound(String lines, String code) {
        assertThat(found(sound(lines.replace(";; ", "\n")))).anyMatch(each -> each.contains(code));
    }

    @Test
    void whatIsNoQuizHasNothingToCheck() {
        var pack = SamplePack.withExercise("taint")
                .replacing(SamplePack.EXERCISE, "attempts: 3", "attempts: 3\nreview: {explanations: during}");

        assertThat(found(pack)).singleElement().asString().contains("no-checks");
    }

    private static SamplePack sound(String lines) {
        return SamplePack.sound().replacing(SamplePack.QUIZ, "attempts: 3", "attempts: 3\n" + lines);
    }

    private static List<String> found(SamplePack pack) {
        return pack.read().problems().stream().map(problem -> problem.code()).toList();
    }

    private static Taking taking(String lines) {
        return sound(lines).pack().modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(QuizActivity.class::isInstance)
                .map(QuizActivity.class::cast)
                .findFirst()
                .orElseThrow()
                .taking();
    }
}
