package org.caseroom.question;

/// A question contradicts itself: it could not be asked or graded.
public class UnsoundQuestionException extends RuntimeException {

    public UnsoundQuestionException(QuestionId id, String reason) {
        super("Question %s: %s".formatted(id, reason));
    }
}
