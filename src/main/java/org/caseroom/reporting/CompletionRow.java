package org.caseroom.reporting;

import java.time.Instant;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Score;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.jspecify.annotations.Nullable;

/// Where one participant of a run stands.
///
/// @param organization the one at enrolment: the agency itself, a unit of it, or a body above agencies
/// @param score null where nothing has been scored
/// @param lastAt when they last did something in the run; null while they have done nothing
/// @param completedParts how many of all activities they have completed
public record CompletionRow(
        ReportedEnrolment enrolment,
        String name,
        String organization,
        @Nullable String agency,
        @Nullable String country,
        @Nullable String countryCode,
        Slug course,
        String run,
        Completion completion,
        Success success,
        @Nullable Score score,
        int completedParts,
        int parts,
        Instant enrolledAt,
        @Nullable Instant completedAt,
        @Nullable Instant lastAt) {

    /// The share of the activities that they have completed, 0 to 1.
    public double progress() {
        return parts == 0 ? 0 : (double) completedParts / parts;
    }
}
