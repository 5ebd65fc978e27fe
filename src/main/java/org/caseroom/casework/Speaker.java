package org.caseroom.casework;

/// Puts what a case says into the reader's language.
@FunctionalInterface
public interface Speaker {

    /// As HTML that is safe to show.
    String html(Said said);
}
