/// What the checker of course folders may find: each kind a record of its arguments, said by the catalogue of words in
/// whatever language somebody reads.
///
/// Start at [Finding]. Who shows a finding says it with a [FindingSpeaker].
@NamedInterface("finding")
@NullMarked
package org.caseroom.coursepack.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
