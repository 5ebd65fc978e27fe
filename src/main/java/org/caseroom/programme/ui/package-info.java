/// The screens of the programmes.
@NullMarked
package org.caseroom.programme.ui;

import org.jspecify.annotations.NullMarked;
