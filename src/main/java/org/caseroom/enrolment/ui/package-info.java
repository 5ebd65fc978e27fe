/// The screens of runs: the list, opening and changing one, bringing people in, nominating, joining by code.
@NullMarked
package org.caseroom.enrolment.ui;

import org.jspecify.annotations.NullMarked;
