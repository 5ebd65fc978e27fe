package org.caseroom.casework;

/// How hard a case is. Each kind says which parameters that stands for.
public enum Difficulty {
    BASIC,
    CORE,
    ADVANCED
}
