/// The screens on which results are looked into.
@NullMarked
package org.caseroom.learning.results.ui;

import org.jspecify.annotations.NullMarked;
