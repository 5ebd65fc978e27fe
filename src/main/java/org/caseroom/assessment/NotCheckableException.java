package org.caseroom.assessment;

import org.caseroom.question.QuestionId;

/// Somebody wants to know during an attempt whether an answer is right, and may not, or has not answered.
public class NotCheckableException extends RuntimeException {

    NotCheckableException(QuestionId question) {
        super("The question %s can't be checked.".formatted(question.value()));
    }
}
