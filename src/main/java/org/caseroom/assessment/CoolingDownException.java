package org.caseroom.assessment;

import java.time.Instant;

/// It is too early for another attempt.
public class CoolingDownException extends RuntimeException {

    private final Instant until;

    CoolingDownException(Instant until) {
        super("The next attempt may begin at %s.".formatted(until));
        this.until = until;
    }

    /// When the next attempt may begin.
    public Instant until() {
        return until;
    }
}
