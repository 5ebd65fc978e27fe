package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingTest {

    @ParameterizedTest
    @CsvSource({
        "abcd, 1",
        "bacd, 0.6667",
        "abdc, 0.6667",
        "bcda, 0",
        "acdb, 0.3333",
        "dcba, 0",
        "cdab, 0",
        // What only the server could be told: a part of the items, or items that are not there.
        "abc, 0",
        "ab, 0",
        "wxyz, 0"
    })
    void creditIsTheShareOfPairsInOrderLessThoseOutOfOrder(String given, double score) {
        assertThat(SampleQuestions.ordering("abcd").grade(ordered(given)).value())
                .isCloseTo(score, within(0.0001));
    }

    /// An order and its reverse lie equally far from zero on either side, so before the cut all orders together are
    /// worth
    /// nothing.
    @Test
    void anOrderAtRandomIsWorthNothingOnAverageBeforeTheCut() {
        var question = SampleQuestions.ordering("abcde");
        var random = new SeededRandom(1);
        var sum = 0.0;
        for (var round = 0; round < 20_000; round++) {
            var order = random.shuffled(question.key());
            sum += question.grade(new Answer.Ordered(order)).value()
                    - question.grade(new Answer.Ordered(order.reversed())).value();
        }
        assertThat(sum / 20_000).isCloseTo(0, within(0.02));
    }

    @Test
    void theOrderShownIsNeverTheRightOne() {
        for (var key : List.of("ab", "abc", "cab", "abcd", "dcba")) {
            var question = SampleQuestions.ordering(key);
            var shown = new HashSet<List<OptionId>>();
            for (var seed = 0; seed < 3_000; seed++) {
                var drawn = drawn(question, seed);
                assertThat(drawn.items().stream().map(Ordering.Step::id)).isNotEqualTo(question.key());
                assertThat(drawn.grade(asShown(drawn)).value()).isLessThan(1);
                shown.add(drawn.items().stream().map(Ordering.Step::id).toList());
            }
            assertThat(shown).hasSize(factorial(key.length()) - 1);
        }
    }

    @Test
    void whatIsDrawnIsGradedByTheNamesShown() {
        for (var seed = 0; seed < 500; seed++) {
            var drawn = drawn(SampleQuestions.ordering("bdac"), seed);

            assertThat(drawn.grade(right(drawn))).isEqualTo(Score.FULL);
            assertThat(drawn.accepts(right(drawn))).isTrue();
            assertThat(drawn.accepts(ordered("bdac"))).isFalse();
            assertThat(drawn.items().stream().map(item -> item.shownAs().value()))
                    .containsExactly("i1", "i2", "i3", "i4");
        }
    }

    /// Only where the order drawn is the right one of either is another shown; what comes after it is the same all
    /// the
    /// same.
    @Test
    void theOrderShownDependsOnTheKeyOnlyInNotBeingIt() {
        var one = SampleQuestions.ordering("abcde");
        var other = SampleQuestions.ordering("ecadb");
        var different = 0;
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new SeededRandom(seed);
            var otherRandom = new SeededRandom(seed);
            var texts = texts((Ordering) one.drawn(random, true));
            var otherTexts = texts((Ordering) other.drawn(otherRandom, true));
            different += texts.equals(otherTexts) ? 0 : 1;
            assertThat(random.nextLong()).isEqualTo(otherRandom.nextLong());
        }
        // Two of the 120 orders are turned on, so about 33 of 2,000.
        assertThat(different).isBetween(10, 60);
    }

    @Test
    void eachItemIsExplainedInItsRightOrder() {
        var explanation = (Explanation.Order) SampleQuestions.ordering("abc").explain(ordered("bac"));

        assertThat(explanation.items())
                .extracting(Explanation.PlaceNote::id)
                .extracting(OptionId::value)
                .containsExactly("a", "b", "c");
        assertThat(explanation.items()).extracting(Explanation.PlaceNote::given).containsExactly(2, 1, 3);
        assertThat(explanation.inOrder()).isEqualTo(2);
        assertThat(explanation.free()).isEqualTo(1);
        assertThat(explanation.pairs()).isEqualTo(3);
        assertThat(explanation.free()).isEqualTo(1);
    }

    @Test
    void anOrderNamesEachItemOnce() {
        var question = SampleQuestions.ordering("abc");

        assertThat(question.accepts(ordered("cab"))).isTrue();
        assertThat(question.accepts(ordered("ca"))).isFalse();
        assertThat(question.accepts(ordered("cabd"))).isFalse();
        assertThat(question.accepts(ordered("cad"))).isFalse();
        assertThatThrownBy(() -> ordered("caa")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleQuestions.ordering("aab")).isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.ordering("a")).isInstanceOf(UnsoundQuestionException.class);
    }

    static Answer right(Ordering question) {
        return new Answer.Ordered(question.key().stream()
                .map(id -> question.items().stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .shownAs())
                .toList());
    }

    private static Answer asShown(Ordering question) {
        return new Answer.Ordered(
                question.items().stream().map(Ordering.Step::shownAs).toList());
    }

    private static List<String> texts(Ordering question) {
        return question.items().stream().map(item -> item.text().html()).toList();
    }

    private static Ordering drawn(Ordering question, long seed) {
        return (Ordering) question.drawn(new SeededRandom(seed), seed % 2 == 0);
    }

    private static Answer.Ordered ordered(String letters) {
        return new Answer.Ordered(
                letters.chars().mapToObj(Character::toString).map(OptionId::new).toList());
    }

    private static int factorial(int number) {
        return number <= 1 ? 1 : number * factorial(number - 1);
    }
}
