package org.caseroom.identity;

/// An organization was to be put where its kind does not fit.
public class MisplacedOrganizationException extends RuntimeException {

    public MisplacedOrganizationException(String message) {
        super(message);
    }
}
