package org.caseroom.enrolment;

/// Where a run stands in time.
public enum RunState {
    PLANNED,
    OPEN,
    CLOSED
}
