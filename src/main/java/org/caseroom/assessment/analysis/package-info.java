/// How good the questions of a quiz are, told from what was answered: classical test theory, without Spring and without
/// a
/// store.
///
/// Who has the answers hands them sheet by sheet to [Gathering]; [Flag] says what a human should look at.
@NamedInterface("analysis")
@NullMarked
package org.caseroom.assessment.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
