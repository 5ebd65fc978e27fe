package org.caseroom.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeNeededTest {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource({
        "1, 1 minute, 1 phút",
        "119, 119 minutes, 119 phút",
        "120, 2 hours, 2 giờ",
        "121, 2 hours 1 minute, 2 giờ 1 phút",
        "688, 11 hours 28 minutes, 11 giờ 28 phút"
    })
    void fromTwoHoursOnItIsSaidInHoursAndMinutes(int minutes, String english, String vietnamese) {
        var arguments = TimeNeeded.arguments(minutes);

        assertThat(words.text(Locale.ENGLISH, "learning.minutes", arguments)).isEqualTo(english);
        assertThat(words.text(Locale.of("vi"), "learning.minutes", arguments)).isEqualTo(vietnamese);
        assertThat(words.text(Locale.ENGLISH, "credential.record.minutes-of", arguments))
                .startsWith(english + " (");
    }
}
