package org.caseroom.identity;

/// Somebody tried what they may not do.
public class NotAllowedException extends RuntimeException {

    public NotAllowedException(Action action) {
        super("Not allowed: " + action);
    }
}
