/// How a run went, case by case and part by part, what one person did in an attempt, and the notes on answers that are
/// right in another case.
@NullMarked
package org.caseroom.learning.results;

import org.jspecify.annotations.NullMarked;
