package org.caseroom.assessment;

import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;

/// What an attempt may be answered with.
@FunctionalInterface
interface Asked {

    /// Whether an answer fits what was asked.
    boolean accepts(QuestionId asked, Answer answer);
}
