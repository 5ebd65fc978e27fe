/// What the replies to a survey come to, on a screen.
@NullMarked
package org.caseroom.survey.ui;

import org.jspecify.annotations.NullMarked;
