package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCoursesTest {

    static List<Path> courses() {
        return ShippedPacks.folders();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aCourseThatShipsIsSoundAndLeavesNothingToWarnOf(Path course) {
        var reading = ShippedPacks.read(course);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading).isInstanceOf(Reading.Sound.class);
    }
}
