package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.shared.Slug;

/// Somebody has started an attempt.
public record AttemptStarted(AttemptId attempt, Participant participant, Slug activity, int number, Instant at) {}
