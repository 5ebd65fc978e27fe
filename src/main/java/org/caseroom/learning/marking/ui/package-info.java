/// The screens of those who mark.
@NullMarked
package org.caseroom.learning.marking.ui;

import org.jspecify.annotations.NullMarked;
