package org.caseroom.coursepack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.fact.Facts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePackTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../course.yaml",
                "a/../../x.yaml",
                "/etc/passwd",
                "C:\\windows\\x.yaml",
                "a\\b.yaml",
                "a//b.yaml",
                "a/./b.yaml",
                "con.yaml",
                "a/aux",
                "lpt1.md",
                "x.yaml.",
                "a b.yaml",
                "-rf.yaml",
                "a\u0000b",
                "a\nb.yaml",
                "~/x",
                "\u202Etxt.yaml",
                "a/b/c/d/e/f/g.md",
                "$(x).md"
            })
    void anOddPathIsRefused(String path) throws IOException {
        assertNamed("file-name", PackFiles.of(Map.of(path, new byte[1])));
        assertNamed("file-name", PackFiles.ofZip(zip(Map.of(path, new byte[1], "course.yaml", new byte[1]))));
    }

    @Test
    void anOddPathDoesNotHideWhatElseIsWrong() {
        var problems = SamplePack.sound()
                .with("media/my picture.png", "x")
                .replacing(SamplePack.COURSE, "minutes: 20", "minutes: 0")
                .read()
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly("range", "file-name");
    }

    @Test
    void aFloodOfOddPathsEnds() {
        var odd = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number < 5_000; number++) {
            odd.put("a b%d".formatted(number), new byte[1]);
        }

        assertRefused("file-name", () -> PackFiles.of(odd));
    }

    @Test
    void namesThatDifferInCaseOrUnicodeFormOnlyAreRefused() {
        assertNamed("file-twice", PackFiles.of(Map.of("media/A.svg", new byte[1], "media/a.svg", new byte[1])));
        assertNamed("file-twice", PackFiles.of(Map.of("caf\u00E9.md", new byte[1], "cafe\u0301.md", new byte[1])));
    }

    @Test
    void pathsAreKeptInFormC() {
        assertThat(PackFiles.of(Map.of("cafe\u0301.md", new byte[1])).paths()).containsExactly("caf\u00E9.md");
    }

    @Test
    void hiddenFilesAreLeftOut() throws IOException {
        var files = Map.of(
                ".git/config",
                new byte[1],
                "a/.DS_Store",
                new byte[1],
                "__MACOSX/a",
                new byte[1],
                "course.yaml",
                new byte[1]);

        assertThat(PackFiles.of(files).paths()).containsExactly("course.yaml");
        assertThat(PackFiles.ofZip(zip(files)).paths()).containsExactly("course.yaml");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertRefused("file-size", () -> PackFiles.of(Map.of("a.yaml", new byte[(512 << 10) + 1])));
        assertRefused("file-size", () -> PackFiles.of(Map.of("a.png", new byte[(2 << 20) + 1])));
        assertThat(PackFiles.of(Map.of("a.png", new byte[2 << 20])).paths()).hasSize(1);
    }

    @Test
    void tooManyFilesOrBytesAreRefused() {
        assertRefused("pack-files", () -> PackFiles.of(files(2_001, 1)));
        assertRefused("pack-size", () -> PackFiles.of(files(129, 512 << 10)));
    }

    @Test
    void aFolderIsReadWithoutFollowingLinks(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("course.yaml"), "id: x");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "x");

        assertThat(PackFiles.ofFolder(folder).paths()).containsExactly("course.yaml");

        Files.createSymbolicLink(folder.resolve("passwd.yaml"), Path.of("/etc/passwd"));
        assertRefused("file-kind", () -> PackFiles.ofFolder(folder));
        Files.delete(folder.resolve("passwd.yaml"));
        Files.createSymbolicLink(folder.resolve("media"), Path.of("/etc"));
        assertRefused("file-kind", () -> PackFiles.ofFolder(folder));
    }

    @Test
    void aFolderMayBeGivenByALinkToIt(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.writeString(folder.resolve("real/course.yaml"), "id: x");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));

        assertThat(PackFiles.ofFolder(folder.resolve("link")).paths()).containsExactly("course.yaml");
    }

    @Test
    void aZipOfACourseIsReadAlsoWhereEverythingLiesInOneFolder() throws IOException {
        var flat = SamplePack.sound().files();
        var nested = new LinkedHashMap<String, byte[]>();
        flat.forEach((path, bytes) -> nested.put("sample-main/" + path, bytes));

        assertThat(PackFiles.ofZip(zip(flat)).digest())
                .isEqualTo(PackFiles.of(flat).digest());
        assertThat(PackFiles.ofZip(zip(nested)).digest())
                .isEqualTo(PackFiles.of(flat).digest());
    }

    @Test
    void aLinkInAZipIsRefused() {
        assertRefused(
                "file-kind",
                () -> PackFiles.ofZip(new ByteArrayInputStream(HostileArchives.withLink(
                        HostileArchives.zip(Map.of("link.md", "/etc/passwd".getBytes(UTF_8)))))));
    }

    @Test
    void aZipBombIsRefusedSoon() {
        assertRefused("archive-ratio", () -> PackFiles.ofZip(zip(Map.of("a.yaml", new byte[200 << 20]))));
        assertRefused("archive-ratio", () -> PackFiles.ofZip(zip(Map.of(".hidden", new byte[200 << 20]))));
        assertRefused("archive-ratio", () -> PackFiles.ofZip(zip(files(200, 500 << 10))));
    }

    @Test
    void anArchiveThatContradictsItselfIsRefused() {
        var archive = HostileArchives.zip(Map.of("course.yaml", new byte[10]));

        assertRefused("archive", () -> PackFiles.ofZip(new ByteArrayInputStream("no archive at all".getBytes(UTF_8))));
        assertRefused("archive", () -> PackFiles.ofZip(new ByteArrayInputStream(new byte[0])));
        assertRefused(
                "archive",
                () -> PackFiles.ofZip(new ByteArrayInputStream(HostileArchives.renamedInDirectory(archive))));
    }

    @Test
    void anArchiveThatIsCutIsRefused() {
        var content = new byte[1_000];
        new SplittableRandom(20261126).nextBytes(content);
        var archive = HostileArchives.zip(Map.of("course.yaml", content));
        for (var missing = 1; missing < 990; missing += 7) {
            var cut = new ByteArrayInputStream(HostileArchives.without(archive, missing));
            assertRefused("archive", () -> PackFiles.ofZip(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void anAliasBombIsRefusedWhereverItComesIn(String path, String bomb, @TempDir Path folder) throws IOException {
        var pack = SamplePack.sound().with(path, bomb).files();
        for (var file : pack.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }

        assertRefused("yaml-bomb", () -> PackFiles.ofZip(zip(pack)));
        assertRefused("yaml-bomb", () -> PackFiles.ofFolder(folder));
    }

    static List<Arguments> bombs() {
        var words = "x".repeat(10_000);
        return List.of(
                arguments(SamplePack.COURSE, HostileArchives.aliasBomb()),
                arguments(SamplePack.COURSE, HostileArchives.aliasBomb() + "unread: [\n"),
                arguments(SamplePack.LESSON, "---\n" + HostileArchives.aliasBomb() + "---\nText.\n"),
                arguments(SamplePack.COURSE, "long: &a " + words + "\nagain: [" + "*a , ".repeat(1_000) + "]\n"),
                arguments(SamplePack.COURSE, "self: &a [*a ]\n"),
                arguments(SamplePack.COURSE, "- ".repeat(100_000) + "&a [*a ]\n"));
    }

    @Test
    void whatAnAuthorWritesWithAliasesOrBreaksIsFoundAndNotRefused() throws IOException {
        var plain = SamplePack.sound()
                .with(SamplePack.COURSE, "id: &a sample\ntitle: *a\nauthors: [*a , *a ]\nsummary: [open\n")
                .with(SamplePack.LESSON, "---\nid: a\n---\n*Salt* & **pepper**\n");

        var files = PackFiles.ofZip(zip(plain.files()));

        assertThat(new CoursePackReader().read(files).problems())
                .extracting(Problem::code)
                .contains("yaml-syntax");
    }

    /// What somebody types into a draft is said while they type.
    @Test
    void anAliasBombInADraftIsFound() {
        assertThat(soon(SamplePack.sound().with(SamplePack.COURSE, HostileArchives.aliasBomb())))
                .extracting(Problem::code)
                .contains("yaml-alias", "yaml-anchor");
    }

    @Test
    void deeplyNestedYamlIsRefused() {
        assertThat(soon(SamplePack.sound().with(SamplePack.COURSE, "a: " + "[".repeat(100_000))))
                .extracting(Problem::code)
                .contains("yaml-depth");
        assertThat(soon(SamplePack.sound().with(SamplePack.COURSE, "{a: ".repeat(100_000))))
                .extracting(Problem::code)
                .contains("yaml-depth");
        assertThat(soon(SamplePack.sound().with(SamplePack.COURSE, "- ".repeat(100_000))))
                .extracting(Problem::code)
                .contains("yaml-depth");
        assertThat(soon(SamplePack.sound().with(SamplePack.COURSE, "? ".repeat(100_000))))
                .extracting(Problem::code)
                .isNotEmpty();
    }

    @Test
    void aTypeTagMakesNoObject() {
        assertThat(
                        soon(
                                SamplePack.sound()
                                        .replacing(
                                                SamplePack.COURSE,
                                                "title: A sample",
                                                "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x\"]]]]")))
                .extracting(Problem::code)
                .contains("yaml-tag");
    }

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

    private static List<Problem> soon(SamplePack pack) {
        return Assertions.assertTimeoutPreemptively(SOON, () -> pack.read().problems());
    }

    private static void assertNamed(String code, PackFiles files) {
        var reading = new CoursePackReader().read(files);

        assertThat(reading).isInstanceOf(Reading.Unsound.class);
        assertThat(reading.problems()).extracting(Problem::code).contains(code);
    }

    private static void assertRefused(String code, ThrowingCallable reading) {
        assertThatThrownBy(() -> Assertions.assertTimeoutPreemptively(SOON, reading::call))
                .isInstanceOfSatisfying(
                        RefusedPackException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .contains(code));
    }

    private static Map<String, byte[]> files(int count, int size) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number < count; number++) {
            files.put("bank/f%d.yaml".formatted(number), new byte[size]);
        }
        return files;
    }

    private static ByteArrayInputStream zip(Map<String, byte[]> files) {
        return new ByteArrayInputStream(HostileArchives.zip(files));
    }
}
