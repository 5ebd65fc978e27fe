package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.question.Taking;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What a graded attempt scored.
///
/// @param scaledScore 0 to 1
/// @param attemptsLeft null where one may try as often as one likes
/// @param nextAt from when the next attempt may begin; null where one needn't wait
/// @param counts which of the attempts counts
public record Outcome(
        AttemptId attempt,
        Participant participant,
        Slug activity,
        int number,
        AttemptState state,
        Instant submittedAt,
        double score,
        double maxScore,
        double scaledScore,
        boolean passed,
        double passMark,
        @Nullable Integer attemptsLeft,
        @Nullable Instant nextAt,
        Taking.Counts counts)
        implements Closed {

    /// Whether the activity only measures what somebody knows, so that nobody passes or fails it.
    public boolean measures() {
        return passMark == 0;
    }
}
