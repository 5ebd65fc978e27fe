/// The screen on which somebody corrects how a quiz is graded.
@NullMarked
package org.caseroom.learning.regrading.ui;

import org.jspecify.annotations.NullMarked;
