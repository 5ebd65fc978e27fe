package org.caseroom.identity;

/// There is no such organization (any more), or it is not for the actor to know.
public class OrganizationNotFoundException extends RuntimeException {

    public OrganizationNotFoundException() {
        super("There is no such organization.");
    }
}
