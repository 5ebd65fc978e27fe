package org.caseroom.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// What a group gained between two tests.
class GainTest {

    @Test
    void theGainIsTheShareOfWhatWasMissing() {
        assertThat(new Gain(10, 0.4, 0.7).normalized()).isCloseTo(0.5, within(1e-9));
        assertThat(new Gain(10, 0.4, 0.7).difference()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void whoKnowsLessAfterwardsHasANegativeGain() {
        assertThat(new Gain(10, 0.5, 0.25).normalized()).isCloseTo(-0.5, within(1e-9));
    }

    @Test
    void whereNothingWasMissingThereIsNone() {
        assertThat(new Gain(10, 1, 1).normalized()).isNull();
    }

    @Test
    void ofFourNothingIsTold() {
        assertThat(new Gain(4, 0.4, 0.7).isTold()).isFalse();
        assertThat(new Gain(5, 0.4, 0.7).isTold()).isTrue();
    }
}
