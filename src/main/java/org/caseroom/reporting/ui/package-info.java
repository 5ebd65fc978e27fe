/// The screens on which completion is reviewed.
@NullMarked
package org.caseroom.reporting.ui;

import org.jspecify.annotations.NullMarked;
