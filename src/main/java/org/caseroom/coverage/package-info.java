/// Which articles of the Convention and which competencies the published courses teach, ask and practise, and where
/// nothing does.
///
/// Start at [Coverage].
@ApplicationModule(
        displayName = "Coverage",
        allowedDependencies = {"course", "coursepack", "competency", "question", "identity", "shared", "uikit"})
@NullMarked
package org.caseroom.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
