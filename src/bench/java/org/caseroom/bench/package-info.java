/// Drives a running Caseroom as many browsers would, and says what that cost. Started by `script/bench`.
@NullMarked
package org.caseroom.bench;

import org.jspecify.annotations.NullMarked;
