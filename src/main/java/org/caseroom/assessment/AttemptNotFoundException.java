package org.caseroom.assessment;

/// No such attempt of this participant.
public class AttemptNotFoundException extends RuntimeException {

    public AttemptNotFoundException() {
        super("No such attempt of this participant.");
    }
}
