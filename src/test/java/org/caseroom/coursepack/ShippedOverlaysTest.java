package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Whoever changes a course changes what ships beside it, too.
class ShippedOverlaysTest {

    @Test
    void everyOneThatShipsFitsItsCourse() throws IOException {
        try (var countries = Files.list(Path.of("overlays"))) {
            for (var country : countries.filter(Files::isDirectory).toList()) {
                try (var folders = Files.list(country)) {
                    for (var folder : folders.toList()) {
                        assertThat(problems(folder)).as("%s", folder).isEmpty();
                    }
                }
            }
        }
    }

    private static java.util.List<Problem> problems(Path folder) throws IOException {
        return new CoursePackReader()
                .overlays()
                .read(
                        PackFiles.ofFolder(folder),
                        ShippedPacks.named(folder.getFileName().toString()))
                .problems();
    }
}
