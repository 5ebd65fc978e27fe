/// Marking what only people can judge: what waits in a run, one piece of work after the other, and how far those who
/// mark agree.
@NullMarked
package org.caseroom.learning.marking;

import org.jspecify.annotations.NullMarked;
