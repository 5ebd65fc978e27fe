package org.caseroom.enrolment;

import java.time.Instant;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A delivery of a course with dates.
///
/// @param closesAt when nothing can be started any more; null is never
/// @param dueAt when all should be complete; null is at no particular time
/// @param way how people come in by themselves
/// @param capacity how many may take part; null is no limit
public record CourseRun(
        RunId id,
        Slug course,
        Digest version,
        String title,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant dueAt,
        EnrolmentWay way,
        @Nullable Integer capacity) {

    public boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    public boolean hasClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public boolean isOpen(Instant now) {
        return hasOpened(now) && !hasClosed(now);
    }

    public RunState state(Instant now) {
        if (hasClosed(now)) {
            return RunState.CLOSED;
        }
        return hasOpened(now) ? RunState.OPEN : RunState.PLANNED;
    }
}
