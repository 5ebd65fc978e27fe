package org.caseroom.shared;

/// Whether somebody passed. Says nothing about how far they are: that is [Completion].
public enum Success {
    UNKNOWN,
    PASSED,
    FAILED
}
