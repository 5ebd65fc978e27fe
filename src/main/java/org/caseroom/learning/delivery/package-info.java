/// How the participants of a run do, for who delivers it: progress, who is late or stuck, another attempt.
@NullMarked
package org.caseroom.learning.delivery;

import org.jspecify.annotations.NullMarked;
