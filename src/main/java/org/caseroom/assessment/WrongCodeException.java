package org.caseroom.assessment;

/// The code that begins an attempt is another. That it was tried is kept.
public class WrongCodeException extends RuntimeException {

    private final boolean tooMany;

    WrongCodeException(boolean tooMany) {
        super(tooMany ? "Too many wrong codes." : "The code is wrong.");
        this.tooMany = tooMany;
    }

    /// Whether no code is looked at for a while.
    public boolean tooMany() {
        return tooMany;
    }
}
