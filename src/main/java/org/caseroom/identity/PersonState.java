package org.caseroom.identity;

/// Whether somebody can sign in.
public enum PersonState {
    ACTIVE,
    /// Has no password: they were added or reset, and have not used their link yet.
    INVITED,
    DISABLED
}
