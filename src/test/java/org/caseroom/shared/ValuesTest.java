package org.caseroom.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "the-first-hour", "a1", "x-"})
    void aSlugIsShortLowerCaseAscii(String text) {
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A1", "1a", "-ab", "a b", "é1", "a_b", "a\n"})
    void anythingElseIsNoSlug(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSlugHasAtMost64Characters() {
        assertThat(Slug.isSlug("a".repeat(64))).isTrue();
        assertThat(Slug.isSlug("a".repeat(65))).isFalse();
    }

    @Test
    void aDigestIsTheSha256InHexadecimalDigits() {
        assertThat(Digest.of("abc")).hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatThrownBy(() -> new Digest("BA78")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScoreLiesBetweenNoneAndFull() {
        assertThat(Score.clamped(-3)).isEqualTo(Score.NONE);
        assertThat(Score.clamped(3)).isEqualTo(Score.FULL);
        assertThatThrownBy(() -> new Score(1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsAreVersionSevenDifferFromOneAnotherAndBeginWithTheTime() {
        var now = Instant.parse("2026-11-23T10:00:00Z");
        var ids = new Ids(Clock.fixed(now, ZoneOffset.UTC));
        var seen = new HashSet<>();

        for (var round = 0; round < 1_000; round++) {
            var id = ids.next();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
            assertThat(seen.add(id)).isTrue();
        }
    }
}
