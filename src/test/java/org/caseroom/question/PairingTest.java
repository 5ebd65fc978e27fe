package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for all kinds in which items are given one of some others; what a pair is worth says [MatchingTest].
class PairingTest {

    static Stream<Function<String, Keyed>> kinds() {
        return Stream.of(
                matches -> SampleQuestions.matching(matches, 3),
                matches -> SampleQuestions.categorize(matches, 3),
                matches -> SampleQuestions.matrix(matches, 3));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameForEverythingIsWorthNothingHoweverItIsDrawn(Function<String, Keyed> kind) {
        for (var seed = 0; seed < 200; seed++) {
            var drawn = kind.apply("aabc").drawn(new SeededRandom(seed), true);
            for (var right : pairing(drawn).right()) {
                assertThat(drawn.grade(given(pairing(drawn), _ -> right.shownAs())))
                        .isEqualTo(Score.NONE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void correctingOneItemNeverLowersTheScore(Function<String, Keyed> kind) {
        var random = new Random(20261126);
        for (var seed = 0; seed < 200; seed++) {
            var drawn = kind.apply("abcab").drawn(new SeededRandom(seed), true);
            var pairing = pairing(drawn);
            var choices = pairing.left().stream()
                    .map(_ -> pairing.right().get(random.nextInt(3)).shownAs())
                    .toList();
            for (var corrected = 0; corrected < choices.size(); corrected++) {
                var place = corrected;
                var before = given(pairing, item -> choices.get(pairing.left().indexOf(item)));
                var after = given(
                        pairing,
                        item -> pairing.left().indexOf(item) == place
                                ? rightOf(pairing, item)
                                : choices.get(pairing.left().indexOf(item)));
                assertThat(drawn.grade(after).value())
                        .isGreaterThanOrEqualTo(drawn.grade(before).value());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answersAtRandomAreWorthLittle(Function<String, Keyed> kind) {
        var random = new Random(20261126);
        var sum = 0.0;
        for (var seed = 0; seed < 2_000; seed++) {
            var drawn = kind.apply("abc").drawn(new SeededRandom(seed), true);
            sum += drawn.grade(given(
                            pairing(drawn),
                            _ -> pairing(drawn).right().get(random.nextInt(3)).shownAs()))
                    .value();
        }
        assertThat(sum / 2_000).isLessThan(0.35);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsShownDependsNeitherOnTheKeyNorOnTheAuthorsIds(Function<String, Keyed> kind) {
        for (var seed = 0; seed < 100; seed++) {
            assertThat(shown(kind.apply("abc").drawn(new SeededRandom(seed), true)))
                    .isEqualTo(shown(kind.apply("cab").drawn(new SeededRandom(seed), true)));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatGoesWithNothingOrAllWithTheSameIsNoQuestion(Function<String, Keyed> kind) {
        assertThatThrownBy(() -> kind.apply("abx")).isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> kind.apply("aaa")).isInstanceOf(UnsoundQuestionException.class);
    }

    @Test
    void categoriesAndColumnsStandAsTheyWereWritten() {
        for (var seed = 0; seed < 50; seed++) {
            var sorted = (Categorize) SampleQuestions.categorize("abc", 4).drawn(new SeededRandom(seed), true);
            var matrix = (Matrix) SampleQuestions.matrix("abc", 4).drawn(new SeededRandom(seed), true);

            assertThat(sorted.categories()).extracting(Matching.Right::text).containsExactly(letters());
            assertThat(matrix.columns()).extracting(Matching.Right::text).containsExactly(letters());
        }
    }

    static Answer right(Pairing pairing) {
        return given(pairing, item -> rightOf(pairing, item));
    }

    private static Answer given(Pairing pairing, Function<Matching.Left, OptionId> choice) {
        return new Answer.Matched(pairing.left().stream()
                .map(item -> new Answer.Pair(item.shownAs(), choice.apply(item)))
                .toList());
    }

    private static OptionId rightOf(Pairing pairing, Matching.Left item) {
        return pairing.right().stream()
                .filter(each -> each.id().equals(item.match()))
                .findFirst()
                .orElseThrow()
                .shownAs();
    }

    private static Pairing pairing(Question question) {
        return switch (question) {
            case Matching matching -> new Pairing(matching.left(), matching.right());
            case Categorize sorted -> new Pairing(sorted.items(), sorted.categories());
            case Matrix matrix -> new Pairing(matrix.rows(), matrix.columns());
            case Question other -> throw new AssertionError(other);
        };
    }

    private static List<String> shown(Question question) {
        return Stream.concat(pairing(question).left().stream(), pairing(question).right().stream())
                .map(item -> item.shownAs() + " " + item.text())
                .toList();
    }

    private static Prose[] letters() {
        return IntStream.range(0, 4)
                .mapToObj(index -> new Prose("right " + (char) ('a' + index)))
                .toArray(Prose[]::new);
    }
}
