/// Translations of a course: texts that are laid over the course's files, and how far they are.
///
/// Start at [Overlay]. What a translation may change, and how it stands in a folder, says
/// `docs/reference/course-folder.md`.
@NullMarked
package org.caseroom.coursepack.translation;

import org.jspecify.annotations.NullMarked;
