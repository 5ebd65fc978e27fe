package org.caseroom.enrolment;

/// No such run for this person.
public class RunNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunNotFoundException() {
        super("No such run for this person.");
    }
}
