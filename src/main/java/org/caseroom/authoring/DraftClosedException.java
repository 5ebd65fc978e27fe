package org.caseroom.authoring;

/// The draft was thrown away; it has to be taken back before somebody writes in it.
public class DraftClosedException extends RuntimeException {

    DraftClosedException() {
        super("The draft was discarded.");
    }
}
