package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCoursesTest {

    static List<Path> courses() throws IOException {
        try (var folders = Files.list(Path.of("courses"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aCourseThatShipsIsSoundAndLeavesNothingToWarnOf(Path course) throws IOException {
        var reading = new CoursePackReader().read(PackFiles.ofFolder(course));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading).isInstanceOf(Reading.Sound.class);
    }
}
