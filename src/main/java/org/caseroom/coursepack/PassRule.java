package org.caseroom.coursepack;

/// When a course counts as passed.
public enum PassRule {
    ALL_MODULES
}
