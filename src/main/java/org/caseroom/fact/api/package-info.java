/// The facts over HTTP, for the player.
@NullMarked
package org.caseroom.fact.api;

import org.jspecify.annotations.NullMarked;
