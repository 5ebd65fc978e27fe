package org.caseroom.assessment;

/// An attempt has been submitted and scored.
public record AttemptGraded(Outcome outcome) {}
