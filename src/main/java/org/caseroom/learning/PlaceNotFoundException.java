package org.caseroom.learning;

/// There is nothing here for this person: no such run, activity or content, or none that they take part in.
public class PlaceNotFoundException extends RuntimeException {

    public PlaceNotFoundException() {
        super("There is nothing here for this person.");
    }
}
