package org.caseroom.enrolment;

import org.jspecify.annotations.Nullable;

/// A run in a list of those that somebody manages or may nominate for.
///
/// @param taken how many places are taken
/// @param waiting how many nominations wait for a decision
/// @param managed whether they manage it
/// @param open whether they may nominate for it now
public record RunLine(
        CourseRun run, String courseTitle, RunState state, int taken, int waiting, boolean managed, boolean open) {

    /// How many places are left; null for no limit.
    public @Nullable Integer left() {
        var capacity = run.capacity();
        return capacity == null ? null : Math.max(0, capacity - taken);
    }
}
