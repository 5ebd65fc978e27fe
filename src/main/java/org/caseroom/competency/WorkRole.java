package org.caseroom.competency;

/// What somebody does at work, as the framework tells it apart. Not a role on the platform.
public enum WorkRole {
    FIRST_RESPONDER,
    INVESTIGATOR,
    EXAMINER,
    FINANCIAL_INVESTIGATOR,
    PROSECUTOR,
    JUDGE,
    POLICY_MAKER
}
