/// The platform with something in it: invented people, organizations and runs, to try it and to show it. They never
/// enter a store with
/// real people.
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"course", "enrolment", "identity", "operations", "shared"})
@NullMarked
package org.caseroom.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
