package org.caseroom.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptSummary;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.coursepack.GradedActivity;
import org.jspecify.annotations.Nullable;

/// A quiz or an exercise before one starts: what awaits, and what one has done so far.
///
/// @param attemptsAllowed how many this person has; null for as many as they like
/// @param reason why one can't start, where one can't and nothing is open
/// @param timeLimit how long an attempt of this person may take; null is no limit
/// @param nextAt from when the next attempt may begin, where it is too early for it
/// @param open the attempt that can be resumed, if any
/// @param mayRetryWrong whether another attempt may ask only what was wrong in the last one
/// @param before null where there is no such test, or they did not take it, or may not know yet
public record QuizCover(
        GradedActivity activity,
        List<AttemptSummary> attempts,
        @Nullable Integer attemptsAllowed,
        boolean mayStart,
        @Nullable String reason,
        @Nullable Instant nextAt,
        @Nullable Duration timeLimit,
        AttemptWindow window,
        @Nullable AttemptId open,
        boolean mayRetryWrong,
        @Nullable Before before) {

    /// What this person had in the test before, of two that ask nothing in common.
    public record Before(double score, double maxScore) {}
}
