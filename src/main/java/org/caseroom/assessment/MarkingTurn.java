package org.caseroom.assessment;

/// Whose marks of a piece of work these are.
public enum MarkingTurn {
    FIRST,
    /// Those of somebody who did not see the first.
    SECOND,
    /// Those of who manages the run, where the two differ.
    SETTLED
}
