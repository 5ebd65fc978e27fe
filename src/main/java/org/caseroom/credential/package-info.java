/// What participants take away: the record of what they completed, on paper.
///
/// Begin at [RecordsOfCompletion].
@ApplicationModule(
        displayName = "Credential",
        allowedDependencies = {"learning", "identity", "shared", "uikit"})
@NullMarked
package org.caseroom.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
