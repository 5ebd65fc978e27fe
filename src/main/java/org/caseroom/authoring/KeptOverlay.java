package org.caseroom.authoring;

import java.util.List;
import org.caseroom.course.IssuedOverlay;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.SeenLesson;

/// What an organization has added to a course, beside the newest version of that course.
///
/// @param problems what does not fit that version any more
/// @param lessons those that say something more there, as its people read them
public record KeptOverlay(IssuedOverlay issued, List<Problem> problems, List<SeenLesson> lessons) {

    public KeptOverlay {
        problems = List.copyOf(problems);
        lessons = List.copyOf(lessons);
    }
}
