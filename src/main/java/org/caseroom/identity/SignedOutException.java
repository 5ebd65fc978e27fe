package org.caseroom.identity;

/// Nobody is signed in, or not any more.
public class SignedOutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignedOutException() {
        super("Nobody is signed in.");
    }
}
