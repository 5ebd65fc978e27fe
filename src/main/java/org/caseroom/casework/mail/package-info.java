/// Cases about messages: who really sent them, and what is to be done with them.
@NullMarked
package org.caseroom.casework.mail;

import org.jspecify.annotations.NullMarked;
