package org.caseroom.identity;

/// More people are signing in than can be checked just now; a moment later it works.
public class TooManySignInsException extends RuntimeException {

    public TooManySignInsException() {
        super("Too many people are signing in just now.");
    }
}
