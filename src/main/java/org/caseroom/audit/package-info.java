/// Who did what to what, when and from where: kept for ever, never changed. Features publish
/// [org.caseroom.shared.Auditable]
/// and know nothing of it.
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"identity", "shared", "uikit"})
@NullMarked
package org.caseroom.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
