/// Looks into files before they are kept. Pure Java: it knows bytes, and nothing of attempts.
@NullMarked
package org.caseroom.assessment.upload;

import org.jspecify.annotations.NullMarked;
