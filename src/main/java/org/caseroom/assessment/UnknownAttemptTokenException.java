package org.caseroom.assessment;

/// The token opens no attempt, or its person may no longer act.
public class UnknownAttemptTokenException extends RuntimeException {

    public UnknownAttemptTokenException() {
        super("The token opens no attempt, or its person may no longer act.");
    }
}
