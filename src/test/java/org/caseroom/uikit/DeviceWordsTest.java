package org.caseroom.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.api.Test;

/// What a browser says it is, in words.
class DeviceWordsTest {

    @Test
    void aDeviceIsCalledByWhatPeopleRecognize() {
        assertThat(DeviceWords.of(
                        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140"))
                .isEqualTo(Map.of("browser", "Edge", "system", "Windows"));
        assertThat(DeviceWords.of(
                        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"))
                .isEqualTo(Map.of("browser", "Chrome", "system", "Android"));
        assertThat(DeviceWords.of("<script>")).isEqualTo(Map.of("browser", "unknown", "system", "unknown"));
    }

    @Test
    void whatNobodyRecognizesIsSaidInWords() {
        var words = new Words();

        assertThat(words.text(Locale.ENGLISH, "uikit.device", DeviceWords.of("<script>")))
                .isEqualTo("Unknown browser on an unknown system");
        assertThat(words.text(Locale.of("vi"), "uikit.device", DeviceWords.of("Firefox/140")))
                .isEqualTo("Firefox trên hệ điều hành không xác định");
    }
}
