/// The folder format of a course: read with source spans, checked, all problems at once. Stores nothing.
///
/// Start at [CoursePackReader]. The format stands in `docs/reference/course-folder.md`.
@ApplicationModule(
        displayName = "Course folder",
        allowedDependencies = {
            "question",
            "question :: survey",
            "casework",
            "casework :: kind",
            "casework :: scenario",
            "competency",
            "fact",
            "shared"
        })
@NullMarked
package org.caseroom.coursepack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
