/// Surveys: what is asked without a key, how it is replied, and what many replies come to. Pure Java.
///
/// Start at [Survey]; replies that were added up are a [Totals].
@NamedInterface("survey")
@NullMarked
package org.caseroom.question.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
