package org.caseroom.assessment;

/// The activity may not be attempted again.
public class NoAttemptsLeftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoAttemptsLeftException(int allowed) {
        super("All %d attempts have been used.".formatted(allowed));
    }
}
