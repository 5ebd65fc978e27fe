/// The main layout, the error pages, and where `/` leads.
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"identity", "notification", "uikit", "shared"})
@NullMarked
package org.caseroom.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
