package org.caseroom.competency;

/// How well what is said of an article has been checked. What is not verified is never stated flatly.
public enum Sureness {
    /// Read in an official text, or at the depositary.
    VERIFIED,
    /// Found in secondary sources only.
    SECONDARY,
    /// General knowledge of the text, still to be compared with it.
    UNVERIFIED
}
