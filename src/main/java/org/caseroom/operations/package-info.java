/// Settings, health, and what is said at the start.
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"course", "identity", "shared", "uikit"})
@NullMarked
package org.caseroom.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
