/// Exercises on money that moves through banks.
@NullMarked
package org.caseroom.casework.money;

import org.jspecify.annotations.NullMarked;
