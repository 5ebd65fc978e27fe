package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// An attempt that was handed in and that people have to mark: it has no score yet.
public record HandedIn(
        AttemptId attempt,
        Participant participant,
        Slug activity,
        int number,
        AttemptState state,
        Instant submittedAt,
        double passMark,
        @Nullable Integer attemptsLeft,
        @Nullable Instant nextAt)
        implements Closed {}
