/// Scenarios: decisions under time. A [Scenario] is what an author wrote, a [Play] is what one attempt is given, and
/// everything else is found by going through the choices again: the same choices give the same turns, for ever.
@NamedInterface("scenario")
@NullMarked
package org.caseroom.casework.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
