/// Coverage as a file for other programmes.
@NullMarked
package org.caseroom.coverage.export;

import org.jspecify.annotations.NullMarked;
