package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong in an overlay is said where it is written, and what is made to harm harms nobody.
class OverlayFindingsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final SampleOverlay overlay = SampleOverlay.sound();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overlay.yaml|course: sample|course: other|overlay.yaml:1:1 This overlay is for the course \"other\"",
                "overlay.yaml|2026-11-01|yesterday|overlay.yaml:5:8 \"yesterday\" is no day",
                "overlay.yaml|desk@training.estavia.example|nowhere|overlay.yaml:7:10 \"nowhere\" is neither an e-mail",
                "contacts.yaml|phone: \"+999 000 0101\"|url: http://a.example|contacts.yaml:6:10 ",
                "glossary.yaml|stop-note|money-mule|glossary.yaml:1:1 The course explains \"money-mule\" itself",
                "lessons/first-hour.md|# end|# middle|lessons/first-hour.md:15:1 \"middle\" is no place",
                "lessons/first-hour.md|# end|# after Nothing|lessons/first-hour.md:15:1 The lesson has no heading \"Nothing\"",
                "lessons/first-hour.md|[^act-12] Call| Call|lessons/first-hour.md:",
                "lessons/first-hour.md|contact:night-desk|contact:day-desk|lessons/first-hour.md:12:",
                "lessons/first-hour.md|lesson:mules|lesson:mule|lessons/first-hour.md:17:6 ",
                "lessons/first-hour.md|Read [the|## More|lessons/first-hour.md:17:1 A text of an overlay has no headings",
                "lessons/first-hour.md|Read [the other lesson](lesson:mules).|![x](media/chain.svg)|lessons/first-hour.md:17:",
                "lessons/first-hour.md|Read [the other lesson](lesson:mules).|<b>x</b>|lessons/first-hour.md:17:",
                "lessons/first-hour.md|Read [the other lesson](lesson:mules).||lessons/first-hour.md:15:6 Here is no text",
                "modules/basics.md|In Estavia|# end|modules/basics.md:5:1 What is added to a module",
            })
    void whatIsWrongIsSaidInItsPlace(String file, String words, String others, String problem) {
        var found = overlay.replacing(file, words, others == null ? "" : others).read();

        assertThat(found).isInstanceOf(Reading.Unsound.class);
        assertThat(found.problems())
                .anySatisfy(each -> assertThat("%s:%d:%d %s"
                                .formatted(
                                        each.file(),
                                        each.line(),
                                        each.column(),
                                        new org.caseroom.coursepack.finding.FindingSpeaker(
                                                        new org.caseroom.shared.words.EnglishMessages("coursepack"))
                                                .say(each.finding())))
                        .startsWith(problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course.yaml",
                "bank/basics.questions.yaml",
                "01-basics/03-check.quiz.yaml",
                "01-basics/01-first-hour.md",
                "lessons/deep/first-hour.md",
                "lessons/Other-Hour.md",
                "media/a.svg",
                "guide.md"
            })
    void onlyTextsOfItsOwnHaveAPlaceInIt(String path) {
        assertThat(overlay.with(path, "id: x\n").problem()).startsWith(path + ":1:1 This file has no place");
    }

    @Test
    void aRuleNeedsItsSource() {
        assertThat(overlay.replacing(
                                SampleOverlay.LESSON,
                                "# end\n\nRead",
                                "# end\n\n::: law Rule\nNo.[^act-12]\n:::\n\nRead")
                        .read()
                        .problems())
                .isEmpty();
        assertThat(overlay.replacing(SampleOverlay.LESSON, "# end\n\nRead", "# end\n\n::: law Rule\nNo.\n:::\n\nRead")
                        .problem())
                .startsWith("lessons/first-hour.md:17:1 A rule needs its source");
    }

    @Test
    void aFolderWithoutASheetIsNone() {
        assertThat(overlay.without(SampleOverlay.SHEET).read().problems())
                .extracting(Problem::code)
                .contains("missing-file");
        assertThat(new SampleOverlay(Map.of()).read()).isInstanceOf(Reading.Unsound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i18n/vi/overlay.yaml|2026-11-01|2026-11-02",
                "i18n/vi/lessons/first-hour.md|# end|# start",
                "i18n/vi/overlay.yaml|language: vi|language: fr",
            })
    void aTranslationSaysTheSame(String file, String words, String others) {
        assertThat(SampleOverlay.inVietnamese()
                        .replacing(file, words, others)
                        .read(SamplePack.inVietnamese().pack())
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("i18n/vi/overlay.yaml"));
    }

    @Test
    void aNumberToCallIsTheSameInEveryLanguage() {
        var other = SampleOverlay.inVietnamese()
                .with(
                        SamplePack.vi(SampleOverlay.CONTACTS),
                        overlay.text(SampleOverlay.CONTACTS).replace("0101", "0102"));

        assertThat(other.read(SamplePack.inVietnamese().pack()).problems())
                .extracting(Problem::code)
                .containsExactly("overlay-translation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</section><script>alert(1)</script>",
                "<section class=\"national\" data-place=\"X\">",
                "[x](javascript:alert(1))",
                "[first]: https://evil.example\n\n[first]",
                "```\nopen for ever",
                "::: law Open for ever[^act-12]\nwithout an end",
                "::: national Of my own\nText.\n:::",
                "::: national Of my own\n:::: \n:::",
                "\" onmouseover=\"alert(1)",
            })
    void nothingReachesOutOfItsBox(String text) {
        var hostile = overlay.replacing(SampleOverlay.LESSON, "Read [the other lesson](lesson:mules).", text);
        var html = lesson(hostile);

        assertThat(html).doesNotContain("<script", "javascript:", " onmouseover=");
        assertThat(html.split("<section class=\"national\"", -1)).hasSize(4);
        assertThat(html.replaceAll("(?s)<section class=\"national\".*?</section>\n?", ""))
                .isEqualTo(lessonOfCourse());
    }

    @Test
    void whatAPlaceIsCalledIsText() {
        var html = lesson(
                overlay.replacing(SampleOverlay.SHEET, "place: Estavia", "place: 'A\"><script>alert(1)</script>'"));

        assertThat(html)
                .doesNotContain("<script")
                .contains("data-place=\"A&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "[", "> ", "::: law a\n", "|a", "`", "# start\n\nx\n\n"})
    void muchOfOneSignIsReadSoonOrRefused(String sign) {
        var hostile = overlay.with(SampleOverlay.LESSON, "---\nsources: []\n---\n\n" + sign.repeat(20_000));

        Assertions.assertTimeoutPreemptively(SOON, () -> {
            hostile.read();
            hostile.laid();
        });
    }

    @Test
    void tooMuchTextIsRefused() {
        var large = overlay;
        for (var number = 0; number < 6; number++) {
            large = large.with("lessons/lesson-" + number + ".md", "x".repeat(500 << 10));
        }

        assertThat(large.problem()).startsWith(":1:1 The files of a national overlay are larger than 2,048 KiB");
    }

    @Test
    void aliasesThatGrowAreRefusedAtTheDoor() {
        var archive = HostileArchives.zip(
                Map.of(SampleOverlay.SHEET, HostileArchives.aliasBomb().getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(RefusedPackException.class)
                .isThrownBy(() -> PackFiles.ofZip(new ByteArrayInputStream(archive)));
    }

    private static String lesson(SampleOverlay overlay) {
        return html(overlay.laid().pack());
    }

    private static String lessonOfCourse() {
        return html(SamplePack.sound().pack());
    }

    private static String html(CoursePack pack) {
        return ((Lesson) pack.modules().getFirst().activities().getFirst()).html();
    }
}
