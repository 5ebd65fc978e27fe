/// Articles of the Convention against Cybercrime, and the competency framework, as data.
///
/// Start at [Articles] and [Framework]. The tables are described in `docs/reference/competencies.md`.
@ApplicationModule(
        displayName = "Competencies",
        allowedDependencies = {"shared"})
@NullMarked
package org.caseroom.competency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
