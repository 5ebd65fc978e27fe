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
/// @param enrolledAt since when they take part; of a nomination that waits, when it was made
/// @param nominatedBy who nominated them, if somebody did
/// @param declinedBecause the reason, where this is a nomination that was declined
public record Enrolment(
        EnrolmentId id,
        RunId run,
        PersonId person,
        OrganizationId organization,
        EnrolmentState state,
        Instant enrolledAt,
        @Nullable Instant completedAt,
        @Nullable Instant dueAt,
        @Nullable PersonId nominatedBy,
        @Nullable String declinedBecause) {

    /// When they should be complete, given the run; null for at no particular time.
    public @Nullable Instant dueIn(CourseRun ofRun) {
        return dueAt == null ? ofRun.dueAt() : dueAt;
    }

    Enrolment withdrawn() {
        return in(EnrolmentState.WITHDRAWN, enrolledAt, null);
    }

    Enrolment declined(String reason) {
        return in(EnrolmentState.WITHDRAWN, enrolledAt, reason);
    }

    /// Taking part again goes on where one was; a nominee takes part from now on.
    Enrolment active(Instant now) {
        return in(
                completedAt == null ? EnrolmentState.ACTIVE : EnrolmentState.COMPLETED,
                state == EnrolmentState.NOMINATED ? now : enrolledAt,
                null);
    }

    Enrolment completed(Instant at) {
        return new Enrolment(
                id, run, person, organization, EnrolmentState.COMPLETED, enrolledAt, at, dueAt, nominatedBy, null);
    }

    Enrolment due(@Nullable Instant at) {
        return new Enrolment(
                id, run, person, organization, state, enrolledAt, completedAt, at, nominatedBy, declinedBecause);
    }

    Enrolment nominated(PersonId by, Instant now) {
        return new Enrolment(
                id, run, person, organization, EnrolmentState.NOMINATED, now, completedAt, dueAt, by, null);
    }

    private Enrolment in(EnrolmentState other, Instant since, @Nullable String because) {
        return new Enrolment(id, run, person, organization, other, since, completedAt, dueAt, nominatedBy, because);
    }
}
