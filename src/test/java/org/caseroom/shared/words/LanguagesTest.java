package org.caseroom.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Languages: which is spoken where another is asked for, what they are called, and how they put names in order.
class LanguagesTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Words words = new Words();

    @Test
    void aLanguageIsSpokenWhateverTheCountry() {
        assertThat(words.supported(Locale.of("vi", "VN"))).isEqualTo(VIETNAMESE);
        assertThat(words.supported(Locale.UK)).isEqualTo(Locale.ENGLISH);
        assertThat(words.supported(PseudoLocale.MIRRORED)).isEqualTo(PseudoLocale.MIRRORED);
    }

    @Test
    void theMostWantedLanguageThatThereIsIsSpoken() {
        assertThat(words.supported(List.of(Locale.FRANCE, Locale.of("vi", "VN"), Locale.UK)))
                .isEqualTo(VIETNAMESE);
        assertThat(words.supported(List.of(Locale.FRANCE, Locale.JAPAN))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void everyLanguageIsCalledByItsOwnName() {
        assertThat(Languages.OFFERED).map(Languages::nameOf).containsExactly("English", "Tiếng Việt");
        assertThat(Languages.of("vi")).hasValue(VIETNAMESE);
        assertThat(Languages.of("vi-VN")).isEmpty();
        assertThat(Languages.of("en-XA")).isEmpty();
    }

    @Test
    void vietnameseFillsInNumbersAsVietnameseWritesThem() {
        assertThat(words.text(VIETNAMESE, "learning.catalogue.count", Map.of("count", 1)))
                .isEqualTo("1 khóa học");
        assertThat(words.text(VIETNAMESE, "learning.catalogue.count", Map.of("count", 1234)))
                .isEqualTo("1.234 khóa học");
    }

    @Test
    void vietnameseNamesStandInTheOrderOfTheVietnameseAlphabet() {
        var inOrder =
                List.of("An", "Ánh", "Ân", "Bình", "Cường", "Dung", "Dũng", "Duy", "Đan", "Đức", "Hòa", "Hoàng", "Ý");

        assertThat(inOrder.reversed().stream().sorted(Alphabetical.in(VIETNAMESE)))
                .containsExactlyElementsOf(inOrder);
        assertThat(Stream.of("ma", "má", "mã", "mạ", "mà", "mả").sorted(Alphabetical.in(VIETNAMESE)))
                .containsExactly("ma", "mà", "mả", "mã", "má", "mạ");
    }

    @Test
    void namesThatAreWrittenDifferentlyAreNeverTheSame() {
        assertThat(Alphabetical.in(Locale.ENGLISH).compare("e\u0301", "\u00e9")).isNotZero();
    }
}
