/// The screens where courses are written.
@NullMarked
package org.caseroom.authoring.ui;

import org.jspecify.annotations.NullMarked;
