package org.caseroom.identity;

/// Nobody is signed in, or not any more.
public class SignedOutException extends RuntimeException {

    public SignedOutException() {
        super("Nobody is signed in.");
    }
}
