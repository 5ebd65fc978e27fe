/// Runs of courses and who is enrolled in them.
@ApplicationModule(
        displayName = "Enrolment",
        allowedDependencies = {"course", "identity", "shared", "uikit"})
@NullMarked
package org.caseroom.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
