/// Exercises on electronic evidence: what was found, when it happened, who handled it, and to whom a trace leads.
@NullMarked
package org.caseroom.casework.traces;

import org.jspecify.annotations.NullMarked;
