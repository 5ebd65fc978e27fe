package org.caseroom.assessment;

/// An attempt was to be paused whose author allows no pause, or no further one.
public class NoPauseLeftException extends RuntimeException {

    NoPauseLeftException(AttemptId attempt) {
        super("The attempt %s can't be paused.".formatted(attempt));
    }
}
