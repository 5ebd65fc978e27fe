package org.caseroom.shared;

/// How far somebody is. Says nothing about whether they passed: that is [Success].
public enum Completion {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
}
