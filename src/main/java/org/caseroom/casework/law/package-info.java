/// Exercises on the law of electronic evidence: powers, requests and their safeguards.
@NullMarked
package org.caseroom.casework.law;

import org.jspecify.annotations.NullMarked;
