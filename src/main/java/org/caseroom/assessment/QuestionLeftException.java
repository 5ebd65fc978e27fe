package org.caseroom.assessment;

import org.caseroom.question.QuestionId;

/// An answer to a question that was left already, where one can't come back.
public class QuestionLeftException extends RuntimeException {

    private final AttemptState state;

    QuestionLeftException(QuestionId question, AttemptState state) {
        super("The question %s was left.".formatted(question.value()));
        this.state = state;
    }

    /// Where the attempt stands.
    public AttemptState state() {
        return state;
    }
}
