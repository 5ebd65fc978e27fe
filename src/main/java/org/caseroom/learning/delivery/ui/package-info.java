/// The page of a run for who delivers it.
@NullMarked
package org.caseroom.learning.delivery.ui;

import org.jspecify.annotations.NullMarked;
