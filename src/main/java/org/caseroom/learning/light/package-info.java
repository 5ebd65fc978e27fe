/// The player's host without Flow: a static shell for exams, weak lines and lost sign-ins.
@NullMarked
package org.caseroom.learning.light;

import org.jspecify.annotations.NullMarked;
