package org.caseroom.casework.scenario;

/// A choice was taken that was not offered then.
public class NotOfferedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotOfferedException(int turn, String choice) {
        super("Choice %s was not offered in turn %d.".formatted(choice, turn));
    }
}
