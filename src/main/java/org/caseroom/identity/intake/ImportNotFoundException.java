package org.caseroom.identity.intake;

/// There is no such import (any more), or it is not for the actor to know.
public class ImportNotFoundException extends RuntimeException {

    public ImportNotFoundException() {
        super("There is no such import.");
    }
}
