/// Reports as files for other programmes.
@NullMarked
package org.caseroom.reporting.export;

import org.jspecify.annotations.NullMarked;
