package org.caseroom.coursepack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.coursepack.HostileReading.assertRefused;
import static org.caseroom.coursepack.HostileReading.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names, folders and archives as nobody means well with.
class HostileFilesTest {

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

    private static void assertNamed(String code, PackFiles files) {
        var reading = new CoursePackReader().read(files);

        assertThat(reading).isInstanceOf(Reading.Unsound.class);
        assertThat(reading.problems()).extracting(Problem::code).contains(code);
    }

    private static Map<String, byte[]> files(int count, int size) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number < count; number++) {
            files.put("bank/f%d.yaml".formatted(number), new byte[size]);
        }
        return files;
    }
}
