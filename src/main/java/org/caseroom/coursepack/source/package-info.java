/// Text with places: where each value of a YAML file stands, so that an edit is a splice and a problem has a line.
///
/// Start at [Spans].
@NamedInterface("source")
@NullMarked
package org.caseroom.coursepack.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
