package org.caseroom.assessment;

import org.caseroom.question.QuestionId;

/// The grading of a question can't be appealed against: it got all its points, isn't shown yet, or isn't there at all.
public class NotAppealableException extends RuntimeException {

    NotAppealableException(QuestionId question) {
        super("Nobody can appeal against %s here.".formatted(question));
    }
}
