/// The kinds of exercise that there are.
@NamedInterface("kind")
@NullMarked
package org.caseroom.casework.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
