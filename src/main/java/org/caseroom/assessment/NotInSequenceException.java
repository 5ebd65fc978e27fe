package org.caseroom.assessment;

/// Somebody wants to move on where everything may be answered in any order.
public class NotInSequenceException extends RuntimeException {

    NotInSequenceException(AttemptId attempt) {
        super("Attempt %s has no sequence.".formatted(attempt.value()));
    }
}
