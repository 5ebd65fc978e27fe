package org.caseroom.identity;

/// An organization was to be removed to which people, other organizations or roles belong.
public class OrganizationInUseException extends RuntimeException {

    public OrganizationInUseException(String message) {
        super(message);
    }
}
