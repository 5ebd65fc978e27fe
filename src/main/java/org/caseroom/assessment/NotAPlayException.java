package org.caseroom.assessment;

/// Something was decided in an attempt that takes answers, not decisions.
public class NotAPlayException extends RuntimeException {

    NotAPlayException(AttemptId attempt) {
        super("Attempt %s is not at a scenario.".formatted(attempt));
    }
}
