package org.caseroom.enrolment;

/// Somebody takes part in a run from now on.
public record EnrolmentStarted(Enrolment enrolment) {}
