package org.caseroom.authoring;

/// What came of saving a file.
public sealed interface Saved {

    /// The file as it is kept now.
    DraftFile file();

    /// It is kept.
    record Kept(DraftFile file) implements Saved {}

    /// Somebody else changed the file meanwhile: nothing was overwritten, and this is what they wrote.
    record Conflict(DraftFile file) implements Saved {}
}
