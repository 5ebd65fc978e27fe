package org.caseroom.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An attempt in a list: what it scored, once it did.
public record AttemptSummary(
        AttemptId id,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Double score,
        @Nullable Double maxScore,
        @Nullable Double scaledScore,
        @Nullable Boolean passed) {}
