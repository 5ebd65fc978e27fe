package org.caseroom.identity;

/// Somebody else signs in under this name.
public class SignInNameTakenException extends RuntimeException {

    public SignInNameTakenException(SignInName name) {
        super("Somebody else signs in as %s.".formatted(name));
    }
}
