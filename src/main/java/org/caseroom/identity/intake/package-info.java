/// People who come as a file: the file is checked first and changes nothing, then its sound rows are added in the
/// background, and those that were let in get sheets with their links.
///
/// The screens start at [org.caseroom.identity.intake.ImportingPeople].
@NullMarked
package org.caseroom.identity.intake;

import org.jspecify.annotations.NullMarked;
