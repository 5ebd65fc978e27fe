/// The screen that lists the facts.
@NullMarked
package org.caseroom.fact.ui;

import org.jspecify.annotations.NullMarked;
