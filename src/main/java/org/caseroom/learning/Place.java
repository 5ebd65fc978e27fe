package org.caseroom.learning;

import java.time.Instant;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Where a participant last was in a course.
///
/// @param anchor the heading that they had reached, if any
public record Place(Slug activity, @Nullable String anchor, Instant at) {}
