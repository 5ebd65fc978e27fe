package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    @ParameterizedTest
    @CsvSource({
        // One to one: one right pair of four is what giving everything the same would bring.
        "abcd, 4, abcd, 1",
        "abcd, 4, abdc, 0.3333",
        "abcd, 4, abc-, 0.6667",
        "abcd, 4, a---, 0",
        "abcd, 4, aaaa, 0",
        "abcd, 4, badc, 0",
        // With things on the right that go with nothing.
        "abc, 5, abc, 1",
        "abc, 5, abe, 0.5",
        "abc, 5, ede, 0",
        // Sorting into two piles of different size: the larger pile is worth nothing.
        "aaab, 2, aaab, 1",
        "aaab, 2, aaaa, 0",
        "aaab, 2, bbbb, 0",
        "aabb, 2, aaba, 0.5"
    })
    void creditIsTheShareOfPairsBeyondGivingEverythingTheSame(String matches, int right, String given, double score) {
        assertThat(SampleQuestions.matching(matches, right)
                        .grade(matched(given))
                        .value())
                .isCloseTo(score, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "abcd", "aabb", "aab", "abcabc", "aaaab"})
    void givingEverythingTheSameIsWorthNothing(String matches) {
        for (var letter : "abcde".split("")) {
            assertThat(SampleQuestions.matching(matches, 5).grade(matched(letter.repeat(matches.length()))))
                    .isEqualTo(Score.NONE);
        }
    }

    /// How many pairs are right by chance is never more, on average, than what giving everything the same would
    /// bring.
    @Test
    void pairsAtRandomAreWorthNothingOnAverageBeforeTheCut() {
        var random = new SplittableRandom(20261126);
        for (var matches : List.of("abcd", "abc", "aabb")) {
            var question = SampleQuestions.matching(matches, 4);
            var right = 0;
            for (var round = 0; round < 20_000; round++) {
                for (var index = 0; index < matches.length(); index++) {
                    right += random.nextInt(4) == matches.charAt(index) - 'a' ? 1 : 0;
                }
            }
            var most = matches.equals("aabb") ? 2 : 1;
            assertThat(right / 20_000.0).as(matches).isLessThanOrEqualTo(most + 0.02);
            assertThat(question.grade(matched(matches))).isEqualTo(Score.FULL);
        }
    }

    @Test
    void whatIsDrawnIsGradedByTheNamesShown() {
        var question = SampleQuestions.matching("abcd", 6);
        for (var seed = 0; seed < 500; seed++) {
            var drawn = (Matching) question.drawn(new SeededRandom(seed), seed % 2 == 0);

            assertThat(drawn.grade(right(drawn))).isEqualTo(Score.FULL);
            assertThat(drawn.accepts(right(drawn))).isTrue();
            assertThat(drawn.accepts(matched("a---"))).isFalse();
        }
    }

    @Test
    void neitherTheOrderNorTheNamesShownDependOnTheKeyOrTheAuthorsIds() {
        var one = SampleQuestions.matching("abcd", 5);
        var other = new Matching(
                one.id(),
                one.teaching(),
                1,
                one.prompt(),
                one.left().reversed().stream()
                        .map(item -> new Matching.Left(
                                new OptionId("x" + item.id()), item.text(), new OptionId("b"), Prose.NONE))
                        .map(item -> item.id().value().equals("x1")
                                ? new Matching.Left(item.id(), item.text(), new OptionId("a"), item.why())
                                : item)
                        .toList(),
                one.right());

        for (var seed = 0; seed < 200; seed++) {
            assertThat(shown(one, seed)).isEqualTo(shown(other, seed));
        }
    }

    @Test
    void theRightItemStandsAtEveryPlaceAboutEquallyOften() {
        var counts = new int[4];
        for (var seed = 0; seed < 8_000; seed++) {
            var drawn = (Matching) SampleQuestions.matching("abcd", 4).drawn(new SeededRandom(seed), false);
            var first = drawn.left().getFirst();
            counts[
                    IntStream.range(0, 4)
                            .filter(place -> drawn.right().get(place).id().equals(first.match()))
                            .findFirst()
                            .orElseThrow()]++;
        }

        assertThat(IntStream.of(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(1_850, 2_150));
    }

    @Test
    void eachPairIsExplained() {
        assertThat(SampleQuestions.matching("ab", 3).explain(matched("c-")))
                .isEqualTo(new Explanation.Pairs(List.of(
                        new Explanation.PairNote(
                                new OptionId("1"), new OptionId("a"), new OptionId("c"), new Prose("<p>why 1</p>")),
                        new Explanation.PairNote(
                                new OptionId("2"), new OptionId("b"), null, new Prose("<p>why 2</p>")))));
    }

    @Test
    void anItemIsMatchedOnceAndTheOrderOfPairsDoesNotCount() {
        var pair = new Answer.Pair(new OptionId("1"), new OptionId("a"));
        var other = new Answer.Pair(new OptionId("2"), new OptionId("a"));

        assertThat(new Answer.Matched(List.of(pair, other))).isEqualTo(new Answer.Matched(List.of(other, pair)));
        assertThatThrownBy(() -> new Answer.Matched(List.of(pair, pair))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatGoesWithNothingOrAllWithTheSameIsNoQuestion() {
        assertThatThrownBy(() -> SampleQuestions.matching("abx", 3)).isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.matching("aaa", 3)).isInstanceOf(UnsoundQuestionException.class);
    }

    static Answer right(Matching question) {
        return new Answer.Matched(question.left().stream()
                .map(item -> new Answer.Pair(
                        item.shownAs(),
                        question.right().stream()
                                .filter(right -> right.id().equals(item.match()))
                                .findFirst()
                                .orElseThrow()
                                .shownAs()))
                .toList());
    }

    private static List<String> shown(Matching question, long seed) {
        var drawn = (Matching) question.drawn(new SeededRandom(seed), true);
        var shown = new ArrayList<String>();
        drawn.left().forEach(item -> shown.add(item.shownAs() + " " + item.text()));
        drawn.right().forEach(item -> shown.add(item.shownAs() + " " + item.text()));
        return shown;
    }

    /// For each item on the left the letter that it is given, or `-`.
    private static Answer matched(String given) {
        return new Answer.Matched(IntStream.range(0, given.length())
                .filter(index -> given.charAt(index) != '-')
                .mapToObj(index -> new Answer.Pair(
                        new OptionId(String.valueOf(index + 1)), new OptionId(String.valueOf(given.charAt(index)))))
                .toList());
    }
}
