/// What several features speak: typed ids, scores, slugs, localized words, time. Knows nobody.
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.caseroom.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
