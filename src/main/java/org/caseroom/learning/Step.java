package org.caseroom.learning;

/// What a participant did.
enum Step {
    ENROLLED,
    OPENED,
    READ,
    ATTEMPT_STARTED,
    ATTEMPT_PAUSED,
    HANDED_IN,
    ATTEMPT_GRADED,
    ATTEMPT_MARKED,
    ATTEMPT_REGRADED
}
