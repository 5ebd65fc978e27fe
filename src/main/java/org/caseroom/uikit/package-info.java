/// Building blocks of the screens: page header, status, figures, empty states, light pages, the Java side of the player
/// element.
@ApplicationModule(
        displayName = "UI kit",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
@NullMarked
package org.caseroom.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
