package org.caseroom.competency;

/// What belongs together in the framework, in the order in which it is shown.
public enum CompetencyArea {
    LAW,
    CITIZENS,
    FIRST_STEPS,
    EVIDENCE,
    ANALYSIS,
    MONEY,
    COOPERATION,
    COURT,
    CAPACITY
}
