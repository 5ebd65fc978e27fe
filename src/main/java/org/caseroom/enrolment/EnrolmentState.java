package org.caseroom.enrolment;

/// Where an enrolment stands.
public enum EnrolmentState {
    NOMINATED,
    ACTIVE,
    COMPLETED,
    WITHDRAWN,
    EXPIRED;

    /// Whether its person may read and work in the run.
    public boolean takesPart() {
        return this == ACTIVE || this == COMPLETED;
    }
}
