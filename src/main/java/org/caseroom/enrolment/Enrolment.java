package org.caseroom.enrolment;

import java.time.Instant;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;
import org.jspecify.annotations.Nullable;

/// Somebody's membership of a run.
///
/// @param organization the one that they belonged to when they enrolled
/// @param dueAt when they should be complete, where that differs from the run
/// @param nominatedBy who nominated them, if somebody did
public record Enrolment(
        EnrolmentId id,
        RunId run,
        PersonId person,
        OrganizationId organization,
        EnrolmentState state,
        Instant enrolledAt,
        @Nullable Instant completedAt,
        @Nullable Instant dueAt,
        @Nullable PersonId nominatedBy) {

    /// When they should be complete, given the run; null for at no particular time.
    public @Nullable Instant dueIn(CourseRun ofRun) {
        return dueAt == null ? ofRun.dueAt() : dueAt;
    }

    Enrolment in(EnrolmentState other) {
        return new Enrolment(id, run, person, organization, other, enrolledAt, completedAt, dueAt, nominatedBy);
    }

    /// Taking part again goes on where one was.
    Enrolment active() {
        return in(completedAt == null ? EnrolmentState.ACTIVE : EnrolmentState.COMPLETED);
    }

    Enrolment completed(Instant at) {
        return new Enrolment(
                id, run, person, organization, EnrolmentState.COMPLETED, enrolledAt, at, dueAt, nominatedBy);
    }

    Enrolment due(@Nullable Instant at) {
        return new Enrolment(id, run, person, organization, state, enrolledAt, completedAt, at, nominatedBy);
    }

    Enrolment nominated(PersonId by) {
        return new Enrolment(
                id, run, person, organization, EnrolmentState.NOMINATED, enrolledAt, completedAt, dueAt, by);
    }
}
