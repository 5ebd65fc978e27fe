package org.caseroom.enrolment;

/// Why somebody can't enrol.
public enum EnrolmentRefused {
    NOT_YET_OPEN,
    CLOSED,
    BY_CODE_ONLY,
    BY_NOMINATION_ONLY,
    FULL
}
