package org.caseroom.identity;

/// An organization was to be put where its kind does not fit.
public class MisplacedOrganizationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MisplacedOrganizationException(String message) {
        super(message);
    }
}
