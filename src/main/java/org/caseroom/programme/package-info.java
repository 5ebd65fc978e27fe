/// Paths through the courses for a line of work: which modules belong to them, in which order, and what may be left
/// out.
///
/// Start at [FollowingProgrammes]. The programmes stand in `programmes/`.
@ApplicationModule(
        displayName = "Programmes",
        allowedDependencies = {
            "learning",
            "coursepack",
            "coursepack :: source",
            "competency",
            "identity",
            "shared",
            "uikit"
        })
@NullMarked
package org.caseroom.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
