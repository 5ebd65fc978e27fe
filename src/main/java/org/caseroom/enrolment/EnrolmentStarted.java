package org.caseroom.enrolment;

/// Somebody takes part in a run from now on, for the first time or again.
public record EnrolmentStarted(Enrolment enrolment) {}
