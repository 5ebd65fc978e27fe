/// What a participant sees and where they stand: home, catalogue, course page, player, progress and completion.
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {
            "enrolment",
            "course",
            "coursepack",
            "competency",
            "question",
            "question :: survey",
            "casework",
            "casework :: scenario",
            "assessment",
            "assessment :: analysis",
            "identity",
            "shared",
            "uikit"
        })
@NullMarked
package org.caseroom.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
