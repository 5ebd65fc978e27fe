/// What the player says to the server while somebody practises.
@NullMarked
package org.caseroom.practice.api;

import org.jspecify.annotations.NullMarked;
