package org.caseroom.authoring;

/// What has become of a draft.
public enum DraftState {
    /// It is being written.
    OPEN,
    /// It says what a published version says; who changes it opens it again.
    PUBLISHED,
    /// It was thrown away, and can be taken back.
    DISCARDED
}
