/// The Markdown of a course: lessons with our own blocks, links and references, and inline Markdown in YAML. What comes
/// out is
/// HTML of a closed vocabulary, and everything else is a problem with a place.
@NullMarked
package org.caseroom.coursepack.markdown;

import org.jspecify.annotations.NullMarked;
