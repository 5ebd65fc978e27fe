/// Settings, health, the kind of store, demonstration people.
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"identity", "shared", "uikit"})
@NullMarked
package org.caseroom.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
