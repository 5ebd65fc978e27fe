package org.caseroom.assessment;

/// No such attempt of this participant.
public class AttemptNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AttemptNotFoundException() {
        super("No such attempt of this participant.");
    }
}
