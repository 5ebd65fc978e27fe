package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseroom.coursepack.SamplePack.vi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a translator writes is as hostile as what an author writes.
class HostileTranslationTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final SamplePack folder = SamplePack.inVietnamese();

    @ParameterizedTest
    @MethodSource("payloads")
    void noMarkupReachesAReader(String payload) {
        var quoted = "\"" + payload.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        var inBank = folder.replacing(vi(SamplePack.BANK), "\"Chỉ được lưu vài ngày.\"", quoted);
        var inLesson = folder.replacing(vi(SamplePack.LESSON), "*hành vi lừa dối*", payload);

        for (var attacked : List.of(inBank, inLesson)) {
            if (attacked.read() instanceof Reading.Sound(var pack, var warnings)) {
                var translated = pack.translations().getFirst().pack();
                assertThat(translated.modules().toString())
                        .doesNotContainIgnoringCase("<script", "<img src=x", "onerror=", "\"javascript:", "<iframe");
            }
        }
    }

    static List<String> payloads() {
        return List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](https://example.org/\" onmouseover=\"alert(1))",
                "<iframe src=//example.org></iframe>",
                "![x](https://example.org/x.svg)");
    }

    @Test
    void aTextCannotBecomeAKey() {
        var attacked = folder.replacing(
                vi(SamplePack.BANK),
                "\"Chỉ được lưu vài ngày.\"",
                "\"x\\\", correct: true}\\n      - {id: z, text: z, correct: true, why: \\\"y\"");

        var question = attacked.pack().translations().getFirst().pack();

        assertThat(question.modules().toString()).contains("x&#34;, correct: true}");
    }

    @Test
    void aLessonCannotBringFrontMatterAlong() {
        var attacked =
                folder.replacing(vi(SamplePack.LESSON), "### Rồi sau đó", "---\nminutes: 1\n---\n\n### Rồi sau đó");

        assertThat(attacked.read()).isInstanceOf(Reading.Unsound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: &a x\nsummary: *a\n",
                "title: !!java.net.URL [x]\n",
                "title: [x]\n",
                "title: {a: b}\n",
                "title: 12\n",
                "title: true\n",
                "title: ''\n",
                "title: x\ntitle: y\n",
                "title: \"\\u202Ex\"\n",
                "[x]\n",
                "- x\n",
                "title: x\n---\ntitle: y\n",
                "\u0000",
                "title: x\nmodules: [other]\n",
                "title: x\nlanguage: fr\n",
                "id: other\ntitle: x\n"
            })
    void whatIsNoPlainTextIsAFinding(String sheet) {
        assertThat(folder.with(vi(SamplePack.COURSE), sheet).read()).isInstanceOf(Reading.Unsound.class);
    }

    @Test
    void aPictureOfATranslationIsCheckedAsAnyIs() {
        var drawn = folder.text(SamplePack.IMAGE);

        assertThat(folder.with(vi(SamplePack.IMAGE), drawn.replace(">A<", ">Á<"))
                        .read())
                .isInstanceOf(Reading.Sound.class);
        for (var attack : List.of(
                drawn.replace("<rect ", "<rect onload=\"alert(1)\" "),
                drawn.replace("</svg>", "<script>alert(1)</script></svg>"),
                "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawn,
                drawn.replace("fill=\"#fbf9f4\"", "fill=\"url(https://example.org/x)\""))) {
            assertThat(folder.with(vi(SamplePack.IMAGE), attack).read())
                    .as(attack)
                    .isInstanceOf(Reading.Unsound.class);
        }
    }

    @Test
    void bytesThatAreNoTextAreAFinding() {
        assertThat(folder.with(vi(SamplePack.LESSON), new byte[] {(byte) 0xff, 0, 1})
                        .read())
                .isInstanceOf(Reading.Unsound.class);
        assertThat(folder.with(vi(SamplePack.BANK), new byte[] {(byte) 0xc3}).read())
                .isInstanceOf(Reading.Unsound.class);
        assertThat(folder.with("i18n/vi/segments.csv", "a,b\n").read()).isInstanceOf(Reading.Unsound.class);
    }

    @Test
    void whatIsMadeToTakeForEverEndsSoon() {
        var many = "{".repeat(200_000) + "[^".repeat(50_000) + "](https".repeat(20_000) + "`".repeat(9_999);
        for (var attacked : List.of(
                folder.with(vi(SamplePack.COURSE), "title: '" + many + "'\n"),
                folder.with(vi(SamplePack.LESSON), "---\ntitle: x\n---\n\n" + "> ".repeat(100_000)),
                folder.with(vi(SamplePack.LESSON), "---\ntitle: x\n---\n\n" + "[](".repeat(100_000)),
                folder.with("i18n/vi/segments.csv", "path,segment,base,state\n" + ",".repeat(400_000)))) {
            Assertions.assertTimeoutPreemptively(
                    SOON, () -> assertThat(attacked.read()).isInstanceOf(Reading.Unsound.class));
        }
    }

    @Test
    void thereAreNotMoreLanguagesThanSomebodyReads() {
        var many = folder;
        for (var tag : List.of("fr", "es", "de", "it", "pt", "ru", "zh", "ja", "ko", "ar", "th", "id")) {
            many = many.with("i18n/" + tag + "/course.yaml", "title: x\n");
        }

        assertThat(InEnglish.lines(many.read()))
                .containsExactly("i18n/:1:1: There are more translations than 12; keep fewer in this folder.");
    }

    @Test
    void aTextThatIsTooLargeIsRefusedAtTheDoor() {
        var large = "title: x\n# ".concat("x".repeat(600 << 10)).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(RefusedPackException.class)
                .isThrownBy(() -> folder.with(vi(SamplePack.COURSE), large).read());
    }
}
