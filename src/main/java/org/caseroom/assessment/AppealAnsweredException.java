package org.caseroom.assessment;

/// Somebody has answered the appeal before.
public class AppealAnsweredException extends RuntimeException {

    AppealAnsweredException() {
        super("The appeal was answered before.");
    }
}
