package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.coursepack.HostileReading.assertRefused;
import static org.caseroom.coursepack.HostileReading.soon;
import static org.caseroom.coursepack.HostileReading.zip;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// YAML that would grow, nest or make objects without end.
class HostileYamlTest {

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
}
