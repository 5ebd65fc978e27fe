package org.caseroom.learning;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Digest;
import org.jspecify.annotations.Nullable;

/// What a participant completed in one run.
///
/// @param name of the participant
public record CourseRecord(
        CourseRecordId id,
        String name,
        String signInName,
        Body organization,
        Content content,
        Result result,
        List<Part> modules) {

    /// The organization that they belonged to when they enrolled.
    public record Body(OrganizationId id, String name) {}

    /// What was to be done.
    ///
    /// @param language of the title, and of the titles of modules and activities
    /// @param minutes a fair estimate for the whole course
    public record Content(String title, Locale language, String run, Digest version, int minutes) {}

    /// What became of it.
    public record Result(Progress progress, Instant completedAt) {}

    /// A module, or an activity in it.
    ///
    /// @param completedAt null where it isn't complete
    /// @param activities none for an activity
    public record Part(
            String title, Progress progress, @Nullable Instant completedAt, List<Part> activities) {

        public Part {
            activities = List.copyOf(activities);
        }
    }

    public CourseRecord {
        modules = List.copyOf(modules);
    }
}
