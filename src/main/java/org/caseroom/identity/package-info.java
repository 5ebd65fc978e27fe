/// People, accounts, the organization tree, grants, and who may do what; sign-ins as rows.
///
/// Other features start at [Access] and [CurrentPerson].
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "uikit"})
@NullMarked
package org.caseroom.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
