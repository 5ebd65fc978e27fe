/// Records of completion as files.
@NullMarked
package org.caseroom.credential.api;

import org.jspecify.annotations.NullMarked;
