/// Pages without Flow: a small writer of HTML that escapes whatever it is given, and the frame that all of them share.
@NullMarked
package org.caseroom.uikit.light;

import org.jspecify.annotations.NullMarked;
