package org.caseroom.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab",
                "a1",
                "a-",
                "first-hour-2",
                "abcdefghijklmnopqrstuvwxyz-0123456789-abcdefghijklmnopqrstuvwxyz"
            })
    void lettersDigitsAndHyphensBehindALetterAreASlug(String text) {
        assertThat(new Slug(text).value()).isEqualTo(text);
    }

    @Test
    void sixtyFourLettersAreASlugAndOneMoreAreNone() {
        assertThat(Slug.isSlug("a".repeat(64))).isTrue();
        assertThat(Slug.isSlug("a".repeat(65))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "1a", "-a", "Ab", "aB", "a b", "a_b", "a/b", "a`", "a{", "a:", "é1", "aé", "a\n", "aa\n"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> new Slug(text)).hasMessageContaining("Not a slug");
    }
}
