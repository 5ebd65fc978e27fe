package org.caseroom.learning;

/// What a participant did.
enum Step {
    ENROLLED,
    OPENED,
    READ,
    ATTEMPT_STARTED,
    ATTEMPT_GRADED,
    ATTEMPT_REGRADED
}
