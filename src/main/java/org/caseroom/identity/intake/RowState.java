package org.caseroom.identity.intake;

/// What has become of one row of a file.
enum RowState {
    /// Sound, and not added yet.
    READY,
    /// Not to be added; its findings say why.
    FAULTY,
    ADDED
}
