/// Figures of an analysis as files for other programmes.
@NullMarked
package org.caseroom.learning.results.export;

import org.jspecify.annotations.NullMarked;
