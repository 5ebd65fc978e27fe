/// How readable the running text of a lesson is, in figures. What they can't say stands in
/// `docs/courses/readability.md`.
///
/// Start at [Readability].
@NamedInterface("readability")
@NullMarked
package org.caseroom.coursepack.readability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
