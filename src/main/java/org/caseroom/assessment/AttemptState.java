package org.caseroom.assessment;

/// Where an attempt stands.
public enum AttemptState {
    IN_PROGRESS,
    SUBMITTED,
    GRADED,
    VOID
}
