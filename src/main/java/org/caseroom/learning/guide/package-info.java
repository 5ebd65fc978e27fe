/// The guide of a course for those who teach it.
@NullMarked
package org.caseroom.learning.guide;

import org.jspecify.annotations.NullMarked;
