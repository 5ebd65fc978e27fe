package org.caseroom.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The schedule agrees with the reference values of the FSRS project: those that py-fsrs checks itself by, in
/// `tests/test_basic.py` of <https://github.com/open-spaced-repetition/py-fsrs> (version 6, default parameters).
class MemoryTest {

    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

    /// `test_review_card`. Where py-fsrs has a step within a day it says 0; there we say whole days, so only the
    /// others
    /// are compared, and the time that passes is that of py-fsrs.
    @Test
    void theIntervalsAreThoseOfTheReference() {
        var ratings = List.of(
                Rating.GOOD,
                Rating.GOOD,
                Rating.GOOD,
                Rating.GOOD,
                Rating.GOOD,
                Rating.GOOD,
                Rating.AGAIN,
                Rating.AGAIN,
                Rating.GOOD,
                Rating.GOOD,
                Rating.GOOD,
                Rating.GOOD,
                Rating.GOOD);
        var expected = List.of(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);

        var memory = Memory.first(ratings.getFirst(), START);
        var at = START;
        var days = new ArrayList<>(List.of(0L));
        for (var next = 1; next < ratings.size(); next++) {
            at = at.plus(Duration.ofDays(expected.get(next - 1)).plusMinutes(10));
            memory = memory.reviewed(ratings.get(next), at);
            days.add(expected.get(next) == 0 ? 0 : memory.days());
        }

        assertThat(days).isEqualTo(expected);
    }

    /// `test_memo_state`.
    @Test
    void theStateIsThatOfTheReference() {
        var memory = Memory.first(Rating.AGAIN, START);
        var at = START;
        for (var days : List.of(0, 1, 3, 8, 21)) {
            at = at.plus(Duration.ofDays(days));
            memory = memory.reviewed(Rating.GOOD, at);
        }

        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void whatWasEasyAgainAndAgainIsAsEasyAsCanBe() {
        var memory = Memory.first(Rating.EASY, START);
        for (var again = 0; again < 9; again++) {
            memory = memory.reviewed(Rating.EASY, START);
        }

        assertThat(memory.difficulty()).isEqualTo(1);
    }

    @Test
    void whatWasMissedComesAgainTheNextDayAtTheEarliest() {
        assertThat(Memory.first(Rating.AGAIN, START).dueAt()).isEqualTo(START.plus(Duration.ofDays(1)));
    }

    @Test
    void theHarderItWasTheSoonerItComes() {
        var memory = Memory.first(Rating.AGAIN, START);
        var later = START.plus(Duration.ofDays(3));

        assertThat(List.of(Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY))
                .extracting(rating -> memory.reviewed(rating, later).stability())
                .isSorted();
    }
}
