/// The files of an import over HTTP: what to fill in, and what was not imported.
@NullMarked
package org.caseroom.identity.intake.api;

import org.jspecify.annotations.NullMarked;
