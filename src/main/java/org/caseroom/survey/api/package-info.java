/// What the player says to the server while somebody replies to a survey.
@NullMarked
package org.caseroom.survey.api;

import org.jspecify.annotations.NullMarked;
