package org.caseroom.identity;

/// Somebody else signs in under this name.
public class SignInNameTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignInNameTakenException(SignInName name) {
        super("Somebody else signs in as %s.".formatted(name));
    }
}
