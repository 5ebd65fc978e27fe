package org.caseroom.authoring;

/// There is no such draft or file, or none that this person may write.
public class DraftNotFoundException extends RuntimeException {

    public DraftNotFoundException() {
        super("There is no such draft for this person.");
    }
}
