/// Articles of the Convention against Cybercrime, and competencies, as data.
@ApplicationModule(
        displayName = "Competencies",
        allowedDependencies = {"shared"})
@NullMarked
package org.caseroom.competency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
