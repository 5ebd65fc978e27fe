package org.caseroom.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How far two people agree, beyond chance.
class AgreementTest {

    /// Diagnoses of 100 patients by two raters, from Fleiss, Levin and Paik, *Statistical Methods for Rates and
    /// Proportions* (2003),
    /// table 18.1: they agree on 89, chance on 66, so kappa is 0.23 / 0.34 = 0.68.
    private static final int[][] DIAGNOSES = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

    @Test
    void kappaIsThatOfThePublishedExample() {
        var agreement = Agreement.of(pairs(DIAGNOSES), 3);

        assertThat(agreement.pairs()).isEqualTo(100);
        assertThat(agreement.observed()).isEqualTo(0.89);
        assertThat(agreement.kappa()).isCloseTo(0.23 / 0.34, within(1e-12));
    }

    /// By hand from the same table: seven are one level apart and four are two, 7 + 4 · 4 = 23 in a hundred. Chance
    /// makes 14 and 20 of a
    /// hundred, 14 + 4 · 20 = 94. So it is 1 − 23 / 94.
    @Test
    void weightedBySquaresItIsWhatOneCalculatesByHand() {
        assertThat(Agreement.of(pairs(DIAGNOSES), 3).weighted()).isCloseTo(1 - 23.0 / 94, within(1e-12));
    }

    /// 50 proposals read by two people, 20 and 15 alike: they agree on 0.7, chance on 0.5.
    @Test
    void withTwoLevelsBothAreTheSame() {
        var agreement = Agreement.of(pairs(new int[][] {{20, 5}, {10, 15}}), 2);

        assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-12));
        assertThat(agreement.weighted()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void whoAlwaysAgreesHasOne() {
        var agreement = Agreement.of(pairs(new int[][] {{3, 0, 0}, {0, 2, 0}, {0, 0, 5}}), 3);

        assertThat(agreement.kappa()).isEqualTo(1);
        assertThat(agreement.weighted()).isEqualTo(1);
    }

    @Test
    void whereNothingVariesThereIsNoKappa() {
        var agreement = Agreement.of(pairs(new int[][] {{0, 0}, {0, 7}}), 2);

        assertThat(agreement.observed()).isEqualTo(1);
        assertThat(agreement.kappa()).isNull();
        assertThat(Agreement.of(List.of(), 3).kappa()).isNull();
    }

    @Test
    void itDoesNotMatterWhoIsTheFirst() {
        var random = new SplittableRandom(20261126);
        for (var round = 0; round < 200; round++) {
            var pairs = IntStream.range(0, 30)
                    .mapToObj(_ -> new Agreement.Pair(random.nextInt(4), random.nextInt(4)))
                    .toList();
            var turned = pairs.stream()
                    .map(pair -> new Agreement.Pair(pair.other(), pair.one()))
                    .toList();
            assertThat(Agreement.of(turned, 4).weighted())
                    .isCloseTo(Agreement.of(pairs, 4).weighted(), within(1e-12));
        }
    }

    private static List<Agreement.Pair> pairs(int[][] table) {
        var pairs = new ArrayList<Agreement.Pair>();
        for (var one = 0; one < table.length; one++) {
            for (var other = 0; other < table.length; other++) {
                for (var times = 0; times < table[one][other]; times++) {
                    pairs.add(new Agreement.Pair(one, other));
                }
            }
        }
        return pairs;
    }
}
