/// Corrections of how a quiz is graded, and what they change: tried out first, made with a reason, undone where they
/// were wrong.
@NullMarked
package org.caseroom.learning.regrading;

import org.jspecify.annotations.NullMarked;
