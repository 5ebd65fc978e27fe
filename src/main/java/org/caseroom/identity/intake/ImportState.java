package org.caseroom.identity.intake;

/// How far an import has come.
public enum ImportState {
    /// Checked, and nothing of it done.
    CHECKED,
    /// Its sound rows are being added.
    RUNNING,
    /// Each of its rows was added or refused.
    DONE
}
