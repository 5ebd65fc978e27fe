package org.caseroom.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An attempt in a list: what it scored, once it did and its participant may know.
///
/// @param nextAt from when the next may begin; null while it is open, and where one needn't wait
public record AttemptSummary(
        AttemptId id,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant nextAt,
        @Nullable Double score,
        @Nullable Double maxScore,
        @Nullable Double scaledScore,
        @Nullable Boolean passed) {}
