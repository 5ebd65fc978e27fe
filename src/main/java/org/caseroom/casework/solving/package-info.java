/// Works cases as a person would, from what the browser gets and from nothing else: whoever writes a kind learns
/// whether its
/// truth can be found and is the only one, and an author whether it can be with parameters of their own.
///
/// Written apart from the generators, so nothing of the packages beside this one is used but what is shown.
/// Begin reading at [Solver].
@NullMarked
package org.caseroom.casework.solving;

import org.jspecify.annotations.NullMarked;
