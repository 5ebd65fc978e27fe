package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.question.Option;
import org.caseroom.question.OptionId;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Teaching;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No key shows through how options look: who goes by length or by position alone is hardly better than chance, in each
/// course and in each bank.
class ShippedKeysTest {

    /// By so many standard deviations questions may stray from what options in no order would show.
    private static final double LUCK = 2.5;

    /// Of a few questions, chance by itself strays further now and then.
    private static final double LUCK_OF_A_BANK = 3;

    private static final String LIKE_THE_OTHERS = "";

    /// Ways to guess: which option they take.
    private enum Guess {
        LONGEST(options -> at(options, Comparator.reverseOrder())),
        SHORTEST(options -> at(options, Comparator.naturalOrder())),
        FIRST(_ -> 0),
        SECOND(_ -> 1),
        THIRD(_ -> 2),
        LAST(options -> options.size() - 1);

        private final ToIntFunction<List<Option>> taken;

        Guess(ToIntFunction<List<Option>> taken) {
            this.taken = taken;
        }

        boolean hits(Question.SingleChoice choice) {
            var index = taken.applyAsInt(choice.options());
            return index < choice.options().size()
                    && choice.options().get(index).correct();
        }

        private static int at(List<Option> options, Comparator<Integer> order) {
            var lengths = options.stream().map(Guess::length).toList();
            return lengths.indexOf(lengths.stream().min(order).orElseThrow());
        }

        private static int length(Option option) {
            return option.text().html().replaceAll("<[^>]*>", "").length();
        }
    }

    static List<CoursePack> courses() {
        return ShippedPacks.all();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void inNoCourseLengthOrPositionGivesTheRightAnswerAway(CoursePack pack) {
        var choices = pack.modules().stream().flatMap(ShippedKeysTest::choices).toList();

        assertThat(givenAway(choices, LUCK)).as(pack.course().id().value()).isEmpty();
    }

    /// A module draws from a bank of its own.
    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void inNoBankLengthOrPositionGivesTheRightAnswerAway(CoursePack pack) {
        for (var module : pack.modules()) {
            assertThat(givenAway(choices(module).toList(), LUCK_OF_A_BANK))
                    .as("%s/%s", pack.course().id(), module.id())
                    .isEmpty();
        }
    }

    @Test
    void aBankWhoseKeysAreTheLongestOptionsIsFound() {
        assertThat(givenAway(bank(number -> number % 4, "a right answer that explains itself"), LUCK_OF_A_BANK))
                .containsExactly(Guess.LONGEST);
        assertThat(givenAway(bank(number -> number % 4, "yes"), LUCK_OF_A_BANK)).containsExactly(Guess.SHORTEST);
    }

    @Test
    void aBankWhoseKeysStandAtOnePlaceIsFound() {
        assertThat(givenAway(bank(_ -> 1, LIKE_THE_OTHERS), LUCK_OF_A_BANK)).containsExactly(Guess.SECOND);
        assertThat(givenAway(bank(_ -> 3, LIKE_THE_OTHERS), LUCK_OF_A_BANK)).containsExactly(Guess.LAST);
    }

    @Test
    void aBankInNoOrderIsNot() {
        assertThat(givenAway(bank(number -> number % 4, LIKE_THE_OTHERS), LUCK_OF_A_BANK))
                .isEmpty();
    }

    /// What hits more often than luck would.
    private static List<Guess> givenAway(List<Question.SingleChoice> choices, double luck) {
        var chances = choices.stream()
                .mapToDouble(choice -> 1.0 / choice.options().size())
                .toArray();
        var expected = IntStream.range(0, chances.length)
                .mapToDouble(each -> chances[each])
                .sum();
        var variance = IntStream.range(0, chances.length)
                .mapToDouble(each -> chances[each] * (1 - chances[each]))
                .sum();
        return Stream.of(Guess.values())
                .filter(guess -> choices.stream().filter(guess::hits).count() > expected + luck * Math.sqrt(variance))
                .toList();
    }

    private static Stream<Question.SingleChoice> choices(ModulePart module) {
        return ShippedTextsTest.drawn(module, quiz -> !quiz.measures())
                .filter(Question.SingleChoice.class::isInstance)
                .map(Question.SingleChoice.class::cast);
    }

    /// Twenty questions of four options.
    ///
    /// @param place of the right option, by the number of the question
    private static List<Question.SingleChoice> bank(IntUnaryOperator place, String right) {
        return IntStream.range(0, 20)
                .mapToObj(number -> new Question.SingleChoice(
                        new QuestionId("question-" + number),
                        new Teaching(1, Set.of(), new Slug("an-objective"), new Slug("a-lesson"), Set.of()),
                        1,
                        new Prose("<p>Which?</p>"),
                        IntStream.range(0, 4)
                                .mapToObj(index -> option(number, index, place.applyAsInt(number) == index, right))
                                .toList()))
                .toList();
    }

    /// Which option is the longest changes from question to question.
    private static Option option(int question, int index, boolean correct, String right) {
        var length = "x".repeat(Math.floorMod(index + question / 4, 4));
        return new Option(
                new OptionId("option-" + index),
                new Prose(correct && !right.equals(LIKE_THE_OTHERS) ? right : "number " + length),
                correct,
                Prose.NONE);
    }
}
