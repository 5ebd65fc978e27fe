/// The screen on which the audit is read.
@NullMarked
package org.caseroom.audit.ui;

import org.jspecify.annotations.NullMarked;
