package org.caseroom.enrolment;

/// No such run for this person.
public class RunNotFoundException extends RuntimeException {

    public RunNotFoundException() {
        super("No such run for this person.");
    }
}
