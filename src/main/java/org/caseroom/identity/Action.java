package org.caseroom.identity;

/// What somebody may be allowed to do.
public enum Action {
    /// Enrol in runs that are open, read, answer.
    TAKE_PART,
    /// See who completed what.
    REVIEW_COMPLETION,
    /// See which articles and competencies the courses cover, and which not.
    REVIEW_COVERAGE,
    /// Open and close runs.
    MANAGE_RUNS,
    /// Nominate people for runs.
    NOMINATE,
    /// Write and publish courses.
    AUTHOR,
    /// Add people and organizations, give grants, disable accounts.
    MANAGE_PEOPLE,
    /// Read records and the audit.
    READ_RECORDS,
    /// Change settings of the platform.
    OPERATE
}
