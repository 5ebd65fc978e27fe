package org.caseroom.assessment;

import org.caseroom.question.QuestionId;

/// What was sent does not fit the question, or the question is not in the attempt. Nothing was recorded.
public class NotAnAnswerException extends RuntimeException {

    public NotAnAnswerException(QuestionId question) {
        super("This does not answer question %s of the attempt.".formatted(question));
    }
}
