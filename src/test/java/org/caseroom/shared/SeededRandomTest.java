package org.caseroom.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {

    @Test
    void theValuesAreThosePublishedForSplitMix64() {
        var random = new SeededRandom(1_234_567);

        assertThat(IntStream.range(0, 5).mapToObj(_ -> Long.toUnsignedString(random.nextLong())))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void aBoundedValueStaysBelowItsBoundAndEachIsAboutEquallyLikely() {
        var random = new SeededRandom(7);
        var counts = new int[7];
        for (var round = 0; round < 70_000; round++) {
            counts[random.below(7)]++;
        }

        assertThat(counts)
                .satisfies(all -> assertThat(IntStream.of(all).boxed())
                        .allSatisfy(count -> assertThat(count).isBetween(9_600, 10_400)));
    }

    @Test
    void theLargestBoundWorks() {
        var random = new SeededRandom(3);
        for (var round = 0; round < 1_000; round++) {
            assertThat(random.below(Integer.MAX_VALUE)).isNotNegative();
        }
    }

    @Test
    void aBoundBelowOneIsRefused() {
        assertThatThrownBy(() -> new SeededRandom(1).below(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shufflingKeepsEveryElementAndReachesEveryOrderAboutEquallyOften() {
        var random = new SeededRandom(11);
        var orders = new HashMap<List<String>, Integer>();
        for (var round = 0; round < 24_000; round++) {
            orders.merge(List.copyOf(random.shuffled(List.of("a", "b", "c", "d"))), 1, Integer::sum);
        }

        assertThat(orders).hasSize(24);
        assertThat(orders.values()).allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    @Test
    void theSameSeedShufflesAlike() {
        var elements = IntStream.range(0, 50).boxed().toList();

        assertThat(new SeededRandom(5).shuffled(elements))
                .isEqualTo(new SeededRandom(5).shuffled(elements))
                .isNotEqualTo(elements);
    }
}
