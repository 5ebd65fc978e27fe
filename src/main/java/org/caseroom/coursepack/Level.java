package org.caseroom.coursepack;

/// How much a course expects one to know already.
public enum Level {
    FOUNDATION,
    PRACTITIONER,
    SPECIALIST
}
