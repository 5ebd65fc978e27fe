/// What the replies to a survey come to, as a file for other programmes.
@NullMarked
package org.caseroom.survey.export;

import org.jspecify.annotations.NullMarked;
