package org.caseroom.learning.regrading;

import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.Activity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Component;

/// What the activities of a run are called.
@Component
class QuizTitles {

    private final CourseLibrary library;

    QuizTitles(CourseLibrary library) {
        this.library = library;
    }

    /// Its id, where the version has none of that name.
    String of(CourseRun run, Slug activity) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(each -> each.id().equals(activity))
                .map(Activity::title)
                .findFirst()
                .orElse(activity.value());
    }
}
