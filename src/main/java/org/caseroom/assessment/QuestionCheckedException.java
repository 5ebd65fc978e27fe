package org.caseroom.assessment;

import org.caseroom.question.QuestionId;

/// An answer to a question whose outcome has been looked at already.
public class QuestionCheckedException extends RuntimeException {

    private final AttemptState state;

    QuestionCheckedException(QuestionId question, AttemptState state) {
        super("The question %s has been checked.".formatted(question.value()));
        this.state = state;
    }

    /// Where the attempt stands.
    public AttemptState state() {
        return state;
    }
}
