package org.caseroom.reporting;

import java.time.Instant;
import java.util.List;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Score;
import org.caseroom.shared.Success;
import org.jspecify.annotations.Nullable;

/// One participant in one run: where they stand in each activity that they have begun, and what they did, in order.
///
/// @param others where they stand in other runs, as far as one may review those; the latest first
public record ParticipantTimeline(
        CompletionRow standing, RunId run, List<CompletionRow> others, List<Activity> activities, List<Step> steps) {

    /// Where they stand in an activity.
    ///
    /// @param score null where nothing is scored
    public record Activity(
            String title,
            Completion completion,
            Success success,
            @Nullable Score score,
            Instant lastAt) {}

    /// Something that they did.
    ///
    /// @param activity its title; null for what concerns the run as a whole
    /// @param attempt which try it was, where it was one
    /// @param score null unless graded
    /// @param passed null unless graded
    public record Step(
            Instant at,
            Kind kind,
            @Nullable String activity,
            @Nullable Integer attempt,
            @Nullable Score score,
            @Nullable Boolean passed) {

        /// What one can do, by the words of `learning_report_step`.
        public enum Kind {
            ENROLLED,
            OPENED,
            READ,
            ATTEMPT_STARTED,
            ATTEMPT_PAUSED,
            HANDED_IN,
            ATTEMPT_GRADED,
            ATTEMPT_MARKED,
            ATTEMPT_REGRADED
        }
    }

    public ParticipantTimeline {
        others = List.copyOf(others);
        activities = List.copyOf(activities);
        steps = List.copyOf(steps);
    }
}
