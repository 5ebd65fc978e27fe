package org.caseroom.assessment;

import java.time.Instant;

/// Something was to be done in an attempt that is paused.
public class AttemptPausedException extends RuntimeException {

    private final Instant until;

    AttemptPausedException(Instant until) {
        super("The attempt is paused until %s.".formatted(until));
        this.until = until;
    }

    /// When it goes on by itself.
    public Instant until() {
        return until;
    }
}
