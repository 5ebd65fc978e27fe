package org.caseroom.practice;

/// There is no such review of this person, or its card is not to be asked now.
public class ReviewNotFoundException extends RuntimeException {

    public ReviewNotFoundException() {
        super("There is nothing to be practised here for this person.");
    }
}
