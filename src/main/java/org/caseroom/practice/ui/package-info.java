/// The screen on which one practises.
@NullMarked
package org.caseroom.practice.ui;

import org.jspecify.annotations.NullMarked;
