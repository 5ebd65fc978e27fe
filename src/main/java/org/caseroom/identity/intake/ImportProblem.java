package org.caseroom.identity.intake;

/// What may be wrong with a row.
public enum ImportProblem {
    MISSING,
    TOO_LONG,
    CONTROL_CHARACTERS,
    /// Somebody signs in under that name already.
    TAKEN,
    /// Another row of the file has the same sign-in name.
    TWICE,
    /// There is none of that name where the actor manages people, whether or not there is one elsewhere.
    UNKNOWN_ORGANIZATION,
    AMBIGUOUS_ORGANIZATION,
    LANGUAGE_NOT_OFFERED,
    NOT_AN_ADDRESS,
    UNKNOWN_ROLE,
    /// A role that is given one person at a time.
    ROLE_NOT_HERE,
    /// More cells than the first row names.
    TOO_MANY_CELLS,
    /// Whoever started the import may no longer add people there.
    NO_LONGER_YOURS
}
