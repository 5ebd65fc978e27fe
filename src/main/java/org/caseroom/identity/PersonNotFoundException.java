package org.caseroom.identity;

/// There is no such person, or it is not for the actor to know.
public class PersonNotFoundException extends RuntimeException {

    public PersonNotFoundException() {
        super("There is no such person.");
    }
}
