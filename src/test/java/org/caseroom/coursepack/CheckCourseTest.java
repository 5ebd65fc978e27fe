package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckCourseTest {

    private static final String LONG = "one word ".repeat(15).strip() + ". ";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void aSoundCourseEndsWithZero() throws IOException {
        write(SamplePack.sound());

        assertThat(check(folder.toString())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("sample is sound: 1 module, 3 activities, 0 warnings. %s%n"
                        .formatted(SamplePack.sound().pack().digest()));
    }

    @Test
    void problemsArePrintedOneALineAndEndWithOne() throws IOException {
        write(SamplePack.sound().replacing(SamplePack.COURSE, "minutes: 20", "minutes: 0"));

        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "course.yaml:6:10: \"minutes\" is 0; it must lie between 1 and 10,000.",
                        "1 error, 0 warnings.");
    }

    @Test
    void programsGetJson() throws IOException {
        write(SamplePack.sound().replacing(SamplePack.COURSE, "minutes: 20", "minutes: 0"));

        assertThat(check("--json", folder.toString())).isEqualTo(1);
        var report = JsonMapper.shared().readTree(printed.toByteArray());
        assertThat(report.at("/sound").asBoolean()).isFalse();
        assertThat(report.at("/problems/0/file").asString()).isEqualTo("course.yaml");
        assertThat(report.at("/problems/0/line").asInt()).isEqualTo(6);
        assertThat(report.at("/problems/0/column").asInt()).isEqualTo(10);
        assertThat(report.at("/problems/0/code").asString()).isEqualTo("range");
        assertThat(report.at("/problems/0/message").asString())
                .isEqualTo("\"minutes\" is 0; it must lie between 1 and 10,000.");
        assertThat(report.at("/problems/0/severity").asString()).isEqualTo("ERROR");
        assertThat(report.at("/problems/0").has("error")).isFalse();
    }

    @Test
    void anOverlayIsCheckedAgainstItsCourse(@TempDir Path overlay) throws IOException {
        write(SamplePack.sound());
        write(overlay, SampleOverlay.sound().files());

        assertThat(check(overlay.toString(), "--course", folder.toString())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("A sample in Estavia is sound. %s%n"
                        .formatted(SampleOverlay.sound().folder().wholeDigest()));
        assertThat(check(overlay.toString())).isEqualTo(2);

        write(
                overlay,
                SampleOverlay.sound()
                        .replacing(SampleOverlay.LESSON, "# end", "# middle")
                        .files());
        assertThat(check(overlay.toString(), "--course", folder.toString())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("lessons/first-hour.md:15:1: \"middle\" is no place");
    }

    @Test
    void aPathThatLeadsNowhereIsNamed() throws IOException {
        var nowhere = folder.resolve("nowhere").toString();

        assertThat(check(nowhere)).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .isEqualTo("There is no folder or archive \"%s\".%n".formatted(nowhere));
        assertThat(printed.size()).isZero();

        assertThat(check(nowhere, "--json")).isEqualTo(2);
        assertThat(JsonMapper.shared()
                        .readTree(printed.toByteArray())
                        .at("/problems/0/message")
                        .asString())
                .startsWith("There is no folder or archive");
    }

    @Test
    void anArchiveThatCannotBeReadGivesJsonToo() throws IOException {
        var archive = Files.writeString(folder.resolve("cut.zip"), "PK");

        assertThat(check("--json", archive.toString())).isEqualTo(1);
        assertThat(JsonMapper.shared()
                        .readTree(printed.toByteArray())
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("archive");
    }

    @Test
    void whatIsRefusedIsPrintedToo() throws IOException {
        write(SamplePack.sound());
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("/etc/passwd"));

        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("link.md:1:1: This is a link");
    }

    @Test
    void anAliasBombIsRefusedAndNotReadOn() throws IOException {
        write(SamplePack.sound().with(SamplePack.COURSE, HostileArchives.aliasBomb()));

        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("course.yaml:1:1: The aliases (*name) in this file"),
                        line -> assertThat(line).isEqualTo("1 error, 0 warnings."));
    }

    @Test
    void readabilityIsATableAndThePlacesOfLongSentences() throws IOException {
        write(SamplePack.sound().replacing(SamplePack.LESSON, "### And then\n\n", "### And then\n\n" + LONG));

        assertThat(check(folder.toString(), "--readability")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.matches(" +\\d+\\.\\d +\\d+\\.\\d +B1 .* " + SamplePack.LESSON))
                .last()
                .asString()
                .matches(SamplePack.LESSON + ":\\d+: 30 words: one word .*…");
    }

    @Test
    void programsGetReadabilityInJson() throws IOException {
        write(SamplePack.sound().replacing(SamplePack.LESSON, "### And then\n\n", "### And then\n\n" + LONG));

        assertThat(check("--readability", "--json", folder.toString())).isZero();
        var lesson = JsonMapper.shared().readTree(printed.toByteArray()).get(0);
        assertThat(lesson.at("/file").asString()).isEqualTo(SamplePack.LESSON);
        assertThat(lesson.at("/grade").asDouble()).isBetween(0.0, 8.0);
        assertThat(lesson.at("/longSentences/0/words").asInt()).isEqualTo(30);
    }

    @Test
    void whatIsUnsoundIsPutRightBeforeItIsReadable() throws IOException {
        write(SamplePack.sound().replacing(SamplePack.COURSE, "minutes: 20", "minutes: 0"));

        assertThat(check(folder.toString(), "--readability")).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("1 error, 0 warnings.");
    }

    @Test
    void aWrongCallIsExplained() throws IOException {
        assertThat(check()).isEqualTo(2);
        assertThat(check("--help")).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Usage: script/check-course FOLDER");
    }

    private int check(String... arguments) throws IOException {
        return new CheckCourse(
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        new PrintStream(complaints, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private void write(SamplePack pack) throws IOException {
        write(folder, pack.files());
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
