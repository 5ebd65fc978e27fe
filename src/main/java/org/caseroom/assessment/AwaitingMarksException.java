package org.caseroom.assessment;

/// The last attempt has not been marked yet, so another can't begin.
public class AwaitingMarksException extends RuntimeException {

    AwaitingMarksException() {
        super("The last attempt has not been marked yet.");
    }
}
