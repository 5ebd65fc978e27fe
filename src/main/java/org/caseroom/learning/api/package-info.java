/// What the player says to the server, as `docs/reference/player-api.md` has it.
@NullMarked
package org.caseroom.learning.api;

import org.jspecify.annotations.NullMarked;
