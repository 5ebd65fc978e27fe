package org.caseroom.assessment;

/// Why a file was not taken.
public enum FileRefusal {
    /// There is nothing in it.
    EMPTY,
    TOO_LARGE,
    /// Not everything arrived.
    CUT,
    /// The question doesn't ask for files of this kind.
    NOT_WANTED,
    /// It holds something else than its name says.
    NOT_AS_NAMED,
    DAMAGED,
    /// It is locked by a password, or parts of it can't be looked into.
    LOCKED,
    /// It holds macros, scripts, programs, other files, or calls something from elsewhere when it is opened.
    ACTIVE,
    /// Something else hides in it.
    MIXED,
    /// It grows without measure when it is opened.
    SWOLLEN,
    /// So many were sent and not handed in.
    TOO_MANY
}
