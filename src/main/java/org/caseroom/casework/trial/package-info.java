/// How well cases hold out against those who do not work them: the same for the tests of all kinds and for authors who
/// set parameters of their own.
///
/// Begin reading at [Odds].
@NamedInterface("trial")
@NullMarked
package org.caseroom.casework.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
