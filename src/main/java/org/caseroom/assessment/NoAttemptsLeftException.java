package org.caseroom.assessment;

/// The activity may not be attempted again.
public class NoAttemptsLeftException extends RuntimeException {

    public NoAttemptsLeftException(int allowed) {
        super("All %d attempts have been used.".formatted(allowed));
    }
}
