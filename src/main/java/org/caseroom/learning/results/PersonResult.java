package org.caseroom.learning.results;

import java.time.Instant;
import org.caseroom.assessment.AttemptId;
import org.caseroom.enrolment.EnrolmentId;
import org.jspecify.annotations.Nullable;

/// What one participant reached in the attempt that is looked at.
///
/// @param measures whether nobody passes or fails it
/// @param part the share of the points of the part in question, 0 to 1; null where none is
/// @param mayWatch whether who looks may watch the attempt
public record PersonResult(
        EnrolmentId enrolment,
        String name,
        String organization,
        AttemptId attempt,
        int number,
        Instant submittedAt,
        double score,
        boolean passed,
        boolean measures,
        @Nullable Double part,
        boolean mayWatch) {}
