package org.caseroom.identity;

/// Somebody else has changed what is said of a person since it was looked at.
public class PersonChangedException extends RuntimeException {

    private final transient PersonDetails now;

    PersonChangedException(PersonDetails now) {
        super("Somebody else has changed this person meanwhile.");
        this.now = now;
    }

    /// What is said of the person now.
    public PersonDetails now() {
        return now;
    }
}
