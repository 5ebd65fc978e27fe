package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Reading;
import org.junit.jupiter.api.Test;

class HostileCourseTest {

    @Test
    void aCourseAllOfWhoseTextsArePayloadsIsSound() {
        assertThat(HostileCourse.pack().read()).isInstanceOf(Reading.Sound.class);
        assertThat(HostileScenario.turns()).isGreaterThan(1);
    }

    @Test
    void noPayloadIsLostWhereSomeStandTogether() {
        for (var longest : List.of(70, 100, 140, 2_000)) {
            var texts = Payloads.joined(longest);

            assertThat(Payloads.missingIn(String.join("\n", texts))).isEmpty();
            assertThat(texts).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(longest));
        }
    }

    @Test
    void aCourseOfPayloadsWhereNoneMayBeIsFullOfFindings() {
        var reading = new CoursePackReader().read(PackFiles.of(UnsoundCourse.files()));

        assertThat(reading).isInstanceOf(Reading.Unsound.class);
        assertThat(reading.problems()).hasSizeBetween(300, 999);
    }
}
