package org.caseroom.question;

/// How sure somebody says that they are of an answer. It never changes a score: it is asked so that people learn how
/// far
/// they can rely on what they think they know.
public enum Certainty {
    GUESS,
    FAIRLY_SURE,
    CERTAIN
}
