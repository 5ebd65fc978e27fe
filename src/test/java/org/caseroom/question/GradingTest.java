package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradingTest {

    private static final List<String> KEYS = List.of("a", "ab", "abc", "ac", "b", "bd");

    @Test
    void aSingleChoiceIsRightOrWrong() {
        var question = SampleQuestions.single("single", 4, 'b');

        assertThat(question.grade(chosen("b"))).isEqualTo(Score.FULL);
        assertThat(question.grade(chosen("a"))).isEqualTo(Score.NONE);
        assertThat(question.grade(chosen("ab"))).isEqualTo(Score.NONE);
        assertThat(question.grade(chosen(""))).isEqualTo(Score.NONE);
    }

    @ParameterizedTest
    @CsvSource({"ab, 1", "a, 0.5", "abc, 0.5", "ac, 0", "c, 0", "cd, 0", "abcd, 0", "'', 0"})
    void aMultipleChoiceGivesTheShareOfRightPicksLessThatOfWrongOnes(String picks, double score) {
        assertThat(SampleQuestions.multiple("multiple", 4, "ab")
                        .grade(chosen(picks))
                        .value())
                .isEqualTo(score);
    }

    /// An answer and its opposite lie equally far from zero on either side, so their difference is the score before
    /// it is cut at
    /// zero; over random picks that is nothing on average.
    @Test
    void randomPicksAreWorthNothingOnAverageBeforeScoresAreCutAtZero() {
        var random = new SplittableRandom(20261123);
        for (var key : KEYS) {
            var question = SampleQuestions.multiple("multiple", 5, key);
            var sum = 0.0;
            for (var round = 0; round < 20_000; round++) {
                var picks = picks(random.nextInt(32));
                var opposite = "abcde"
                        .chars()
                        .filter(letter -> picks.indexOf(letter) < 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
                sum += question.grade(chosen(picks)).value()
                        - question.grade(chosen(opposite)).value();
            }
            assertThat(sum / 20_000).as(key).isCloseTo(0, within(0.02));
        }
    }

    @Test
    void pickingAllOrNoneIsWorthNothing() {
        for (var key : KEYS) {
            assertThat(SampleQuestions.multiple("multiple", 5, key).grade(chosen("abcde")))
                    .isEqualTo(Score.NONE);
            assertThat(SampleQuestions.multiple("multiple", 5, key).grade(chosen("")))
                    .isEqualTo(Score.NONE);
        }
    }

    @Test
    void anotherRightPickNeverCostsAndAnotherWrongOneNeverPays() {
        for (var key : KEYS) {
            var question = SampleQuestions.multiple("multiple", 5, key);
            for (var bits = 0; bits < 32; bits++) {
                var picks = picks(bits);
                for (var letter : "abcde".split("")) {
                    if (!picks.contains(letter)) {
                        var more = question.grade(chosen(picks + letter)).value()
                                - question.grade(chosen(picks)).value();
                        assertThat(key.contains(letter) ? more >= 0 : more <= 0)
                                .as("%s + %s of %s", picks, letter, key)
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"95, 1", "95.0, 1", "95.5, 1", "94.5, 1", "95.51, 0", "94.49, 0", "-95, 0", "+95, 1", "0095, 1"})
    void aNumberIsRightWithinItsTolerance(String answer, double score) {
        assertThat(SampleQuestions.numeric("95", "0.5", "5")
                        .grade(new Answer.Number(answer))
                        .value())
                .isEqualTo(score);
    }

    @Test
    void aZeroToleranceMeansTheVeryNumber() {
        var question = SampleQuestions.numeric("0.1", "0", "1");

        assertThat(question.grade(new Answer.Number("0.10"))).isEqualTo(Score.FULL);
        assertThat(question.grade(new Answer.Number("0.1000000000000000000001")))
                .isEqualTo(Score.NONE);
    }

    @Test
    void aKnownMistakeIsExplainedBeforeTheWay() {
        var question = SampleQuestions.numeric("95", "0.5", "5");

        assertThat(question.explain(new Answer.Number("5.2")))
                .isEqualTo(new Explanation.Number("95", "0.5", "%", new Prose("<p>slip</p><p>why</p>")));
        assertThat(question.explain(Answer.BLANK))
                .isEqualTo(new Explanation.Number("95", "0.5", "%", new Prose("<p>why</p>")));
    }

    @Test
    void everyAnswerHasAScoreForEveryQuestion() {
        var questions = List.of(
                SampleQuestions.single("single", 3, 'a'),
                SampleQuestions.multiple("multiple", 3, "a"),
                SampleQuestions.numeric("1", "0", "2"));
        var answers = List.of(
                Answer.BLANK,
                chosen(""),
                chosen("xyz"),
                chosen("abc"),
                new Answer.Number("1"),
                new Answer.Number("-999999999999999999999"));

        for (var question : questions) {
            for (var answer : answers) {
                assertThat(question.grade(answer).value()).isBetween(0.0, 1.0);
                assertThat(question.explain(answer)).isNotNull();
            }
        }
    }

    @Test
    void onlyAnswersThatSpeakOfWhatWasShownAreAccepted() {
        var single = SampleQuestions.single("single", 3, 'a');
        var multiple = SampleQuestions.multiple("multiple", 3, "a");
        var numeric = SampleQuestions.numeric("1", "0", "2");

        assertThat(single.accepts(chosen("a"))).isTrue();
        assertThat(single.accepts(chosen("ab"))).isFalse();
        assertThat(single.accepts(chosen("x"))).isFalse();
        assertThat(multiple.accepts(chosen("abc"))).isTrue();
        assertThat(multiple.accepts(new Answer.Number("1"))).isFalse();
        assertThat(numeric.accepts(new Answer.Number("1"))).isTrue();
        assertThat(numeric.accepts(chosen("a"))).isFalse();
        assertThat(List.of(single, multiple, numeric))
                .allSatisfy(
                        question -> assertThat(question.accepts(Answer.BLANK)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,5", "1e9", "NaN", "١٢", ".5", "1.", "--1", " 1", "1\n", "1111111111111111111111111111111"
            })
    void whatIsNoDecimalIsNoNumber(String text) {
        assertThatThrownBy(() -> new Answer.Number(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuestionThatContradictsItselfCannotBe() {
        assertThatThrownBy(() -> SampleQuestions.single("single", 3, 'x')).isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.single("single", 1, 'a')).isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.multiple("multiple", 3, ""))
                .isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.multiple("multiple", 3, "abc"))
                .isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.numeric("1", "-1", "5")).isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.numeric("1", "1", "2")).isInstanceOf(UnsoundQuestionException.class);
    }

    private static Answer chosen(String letters) {
        Set<OptionId> options = letters.chars()
                .mapToObj(Character::toString)
                .map(OptionId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Answer.Chosen(options);
    }

    private static String picks(int bits) {
        return "abcde"
                .chars()
                .filter(letter -> (bits >> (letter - 'a') & 1) == 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
