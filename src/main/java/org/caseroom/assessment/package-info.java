/// Attempts: what a person answers, when, and what it scores. Knows nothing of courses.
///
/// Other features start at [Attempting] and listen for [AttemptGraded].
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "question",
            "casework",
            "casework :: kind",
            "casework :: scenario",
            "identity",
            "shared",
            "uikit"
        })
@NullMarked
package org.caseroom.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
