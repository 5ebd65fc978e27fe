package org.caseroom.competency;

/// How well somebody is expected to do something, each level above the one before.
public enum CompetencyLevel {
    /// Knows what it is, and whom to ask.
    AWARENESS,
    /// Does it with help.
    FOUNDATION,
    /// Does it alone.
    PRACTITIONER,
    /// Does it in the hardest cases, and teaches it.
    SPECIALIST
}
