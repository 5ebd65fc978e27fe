package org.caseroom.enrolment;

import java.time.Instant;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;
import org.jspecify.annotations.Nullable;

/// Somebody's membership of a run.
///
/// @param organization the one that they belonged to when they enrolled
public record Enrolment(
        EnrolmentId id,
        RunId run,
        PersonId person,
        OrganizationId organization,
        EnrolmentState state,
        Instant enrolledAt,
        @Nullable Instant completedAt) {}
