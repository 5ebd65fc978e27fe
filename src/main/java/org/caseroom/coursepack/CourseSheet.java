package org.caseroom.coursepack;

import java.util.List;
import java.util.Locale;
import org.caseroom.shared.Slug;

/// What a course says of itself: the file `course.yaml`.
///
/// @param minutes a fair estimate for the whole course
/// @param audience whom it is for, such as `police` or `judge`
/// @param outcomes what one will be able to do
public record CourseSheet(
        Slug id,
        String title,
        String summary,
        Locale language,
        Level level,
        int minutes,
        List<String> authors,
        String licence,
        List<Slug> audience,
        List<String> outcomes,
        PassRule passRule) {

    public CourseSheet {
        authors = List.copyOf(authors);
        audience = List.copyOf(audience);
        outcomes = List.copyOf(outcomes);
    }
}
