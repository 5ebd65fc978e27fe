/// Who completed what: dashboards and exports over the report views that other features publish.
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"identity", "competency", "shared", "uikit"})
@NullMarked
package org.caseroom.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
