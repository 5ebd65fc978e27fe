package org.caseroom.coursepack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.coursepack.HostileReading.soon;

import java.time.Duration;
import java.util.SplittableRandom;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.fact.Facts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that take long to read, say too much, or are no texts at all.
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "](",
                "[a](",
                "[](x",
                "*",
                "_",
                "**a ",
                "*a **b ",
                "`",
                "`a``",
                "<",
                "<a ",
                "<!--",
                "<![CDATA[",
                "&",
                "!",
                "> ",
                "- ",
                "1. ",
                "|",
                "a|",
                "\\",
                "[a]: b\n",
                "[^x] ",
                "::: note x\n",
                "> - ",
                "# ",
                "\t",
                " ",
                "~",
                "[[[](",
                "a**b",
                "<a@b",
                "```",
                "(",
                "\n- a\n"
            })
    void repetitiveMarkdownIsReadOrRefusedSoon(String piece) {
        var text = piece.repeat(400_000 / piece.length());

        soon(SamplePack.sound().with(SamplePack.LESSON, "---\nid: first-hour\n---\n" + text));
        soon(SamplePack.sound()
                .replacing(
                        SamplePack.BANK,
                        "What is *lost* first?",
                        "|\n          " + text.substring(0, 50_000).replace("\n", "\n          ") + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a](", "*a _b ", "**a ", "`", "<!-- ", "<a ", "&amp;", "![", "[^a] ", "[a][b] "})
    void textJustBelowTheLimitsIsReadSoon(String piece) {
        var paragraph = piece.repeat(340) + "word ".repeat(1_000) + "\n\n";

        soon(SamplePack.sound()
                .with(
                        SamplePack.LESSON,
                        "---\nid: first-hour\n---\n" + paragraph.repeat(400_000 / paragraph.length())));
    }

    @Test
    void listsThatNestLineByLineAreReadOrRefusedSoon() {
        var text = new StringBuilder("---\nid: first-hour\n---\n");
        for (var depth = 0; depth < 150; depth++) {
            text.append("  ".repeat(depth)).append("- x\n");
        }

        assertThat(soon(SamplePack.sound().with(SamplePack.LESSON, text.toString())))
                .extracting(Problem::code)
                .contains("markdown-depth");
    }

    @Test
    void aTableOfManyColumnsAndRowsIsRefusedSoon() {
        var table = "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|\n".repeat(100_000);

        assertThat(soon(SamplePack.sound().with(SamplePack.LESSON, "---\nid: first-hour\n---\n" + table)))
                .extracting(Problem::code)
                .contains("markdown-limit");
    }

    @Test
    void aFloodOfProblemsEnds() {
        var flood = "[a](lesson:bb)\n\n".repeat(30_000);

        assertThat(soon(SamplePack.sound().with(SamplePack.LESSON, "---\nid: first-hour\n---\n" + flood)))
                .hasSizeBetween(1, 1_100);
        assertThat(soon(SamplePack.sound()
                        .with(SamplePack.LESSON, "---\nid: first-hour\n---\n" + "[a](lesson:bb)\n\n".repeat(2_500))))
                .hasSizeBetween(900, 1_100);
    }

    @Test
    void guessingWhatWasMeantTakesNoTime() {
        var glossary = new StringBuilder("terms:\n");
        var text = new StringBuilder("---\nid: first-hour\n---\n");
        var near = "a".repeat(50);
        for (var term = 0; term < 4_900; term++) {
            glossary.append("  - {id: %s%d, term: a, definition: b}\n".formatted(near, term));
        }
        for (var link = 0; link < 990; link++) {
            text.append("[a](glossary:%sb%d)\n\n".formatted(near, link));
        }

        assertThat(soon(SamplePack.sound()
                        .with(SamplePack.GLOSSARY, glossary.toString())
                        .with(SamplePack.LESSON, text.toString())))
                .extracting(Problem::code)
                .contains("unknown-term");
    }

    @Test
    void manyHeadingsAndLessonsAreRefusedSoon() {
        var many = SamplePack.sound();
        var lesson = "---\nid: lesson-%d\ntitle: A\nminutes: 5\nobjectives: [first-steps]\n---\n"
                + "## The same heading\n\n".repeat(500);
        for (var number = 100; number < 340; number++) {
            many = many.with("01-basics/%d-x.md".formatted(number), lesson.formatted(number));
        }

        assertThat(soon(many)).extracting(Problem::code).contains("heading-count", "lesson-count");
    }

    @Test
    void readingEndsInTime() {
        var reader = new CoursePackReader(Articles.shipped(), Framework.shipped(), Facts::shipped, Duration.ZERO);

        assertThat(reader.read(PackFiles.of(SamplePack.sound().files())).problems())
                .extracting(Problem::code)
                .contains("reading-time");
    }

    @Test
    void bytesThatAreNoTextAreNamed() {
        assertThat(soon(SamplePack.sound().with(SamplePack.LESSON, new byte[] {(byte) 0xC3, 0x28})))
                .extracting(Problem::code)
                .contains("encoding");
        assertThat(soon(SamplePack.sound().with(SamplePack.LESSON, "\uFEFF---\n")))
                .extracting(Problem::code)
                .contains("byte-order-mark");
    }

    @Test
    void damagedPacksAreAlwaysReadToAnEnd() {
        var random = new SplittableRandom(20261123);
        var sound = SamplePack.sound();
        var paths = sound.files().keySet().toArray(String[]::new);
        for (var round = 0; round < 1_500; round++) {
            var path = paths[random.nextInt(paths.length)];
            var damaged = damaged(sound.files().get(path), random);
            var pack = sound.with(path, damaged);
            Assertions.assertDoesNotThrow(pack::read, () -> path + ":\n" + new String(damaged, UTF_8));
        }
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        var text = new StringBuilder(new String(bytes, UTF_8));
        var pieces =
                "\n|:|- |[|]|{|}|*|&|!|>|#|\"|'|`|<|\t|---\n|:::|%|@|0|null|~|é|🙂|\\|(|)|![|](media/|  |\r|</svg>|<a>|,|?"
                        .split("\\|");
        for (var change = random.nextInt(1, 4); change > 0; change--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(1, 40)));
                case 1 -> text.insert(at, pieces[random.nextInt(pieces.length)]);
                case 2 -> text.setCharAt(at, pieces[random.nextInt(pieces.length)].charAt(0));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        return text.toString().getBytes(UTF_8);
    }
}
