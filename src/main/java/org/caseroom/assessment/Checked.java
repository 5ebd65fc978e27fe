package org.caseroom.assessment;

import java.time.Instant;

/// The outcome of one question of an open attempt, which its participant has looked at.
///
/// @param revision of the answer, which never changes again
/// @param outcome with what may be seen during the attempt
public record Checked(int revision, Instant at, Review.ReviewedQuestion outcome) {}
