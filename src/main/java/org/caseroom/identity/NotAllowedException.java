package org.caseroom.identity;

/// Somebody tried what they may not do.
public class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowedException(Action action) {
        super("Not allowed: " + action);
    }
}
