package org.caseroom.assessment;

/// Something was to be done in an attempt that is over.
public class AttemptClosedException extends RuntimeException {

    private final AttemptState state;

    public AttemptClosedException(AttemptState state) {
        super("The attempt is %s.".formatted(state));
        this.state = state;
    }

    /// Where it stands.
    public AttemptState state() {
        return state;
    }
}
