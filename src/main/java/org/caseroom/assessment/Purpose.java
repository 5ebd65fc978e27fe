package org.caseroom.assessment;

/// What an attempt is for.
public enum Purpose {
    /// It counts for whoever takes part in a run.
    COUNTED,
    /// An author tries out what they write: nothing follows from it, and it is forgotten.
    PREVIEW
}
