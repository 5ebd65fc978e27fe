package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.shared.Slug;

/// Somebody has stopped the clock of an attempt.
public record AttemptPaused(AttemptId attempt, Participant participant, Slug activity, int number, Instant at) {}
