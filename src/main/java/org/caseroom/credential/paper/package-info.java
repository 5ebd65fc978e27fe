/// How a record of completion becomes a tagged PDF that shows the letters of every language it can, and loads nothing.
@NullMarked
package org.caseroom.credential.paper;

import org.jspecify.annotations.NullMarked;
