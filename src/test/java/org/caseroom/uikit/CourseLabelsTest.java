package org.caseroom.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

/// What courses are called where one of them is chosen.
class CourseLabelsTest {

    private static final Course FRAUD = new Course("online-fraud", "Online fraud");
    private static final Course COPY = new Course("online-fraud-copy", "Online fraud");
    private static final Course EVIDENCE = new Course("electronic-evidence", "Electronic evidence");

    private record Course(String id, String title) {}

    @Test
    void aTitleThatTwoCoursesBearComesWithTheirIds() {
        assertThat(labels(FRAUD, EVIDENCE, COPY))
                .containsExactly(
                        "Online fraud, online-fraud", "Electronic evidence", "Online fraud, online-fraud-copy");
    }

    @Test
    void aCourseThatIsOfferedTwiceIsNotItsOwnNamesake() {
        assertThat(labels(FRAUD, FRAUD)).containsExactly("Online fraud", "Online fraud");
    }

    private static List<String> labels(Course... courses) {
        var offered = List.of(courses);
        var label = CourseLabels.of(new Screen(), offered, course -> new Slug(course.id()), Course::title);
        return offered.stream().map(label::apply).toList();
    }

    private static final class Screen extends Div {

        @Override
        public String getTranslation(String key, Object... arguments) {
            return arguments[1] + ", " + arguments[3];
        }
    }
}
