package org.caseroom.identity;

/// Something is not done to a person.
public class PeopleRefusedException extends RuntimeException {

    private final PeopleRefused reason;

    public PeopleRefusedException(PeopleRefused reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public PeopleRefused reason() {
        return reason;
    }
}
