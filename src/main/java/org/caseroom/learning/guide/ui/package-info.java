/// The screen on which a guide is read and printed.
@NullMarked
package org.caseroom.learning.guide.ui;

import org.jspecify.annotations.NullMarked;
