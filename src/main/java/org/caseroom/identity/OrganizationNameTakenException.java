package org.caseroom.identity;

/// Another organization of that name stands at the same place already.
public class OrganizationNameTakenException extends RuntimeException {

    OrganizationNameTakenException(String name) {
        super("There is an organization called %s at this place already.".formatted(name));
    }
}
