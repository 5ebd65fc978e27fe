package org.caseroom.learning.regrading;

import org.caseroom.assessment.CorrectionId;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;

/// What somebody wants to be graded otherwise.
public sealed interface Wanted {

    /// By the keys of the newest version of the course, wherever they differ.
    record NewestKeys() implements Wanted {}

    /// A question is to count for nobody.
    record Voided(QuestionId question) implements Wanted {}

    /// An answer is right as well.
    record Accepted(QuestionId question, Answer answer) implements Wanted {}

    /// A correction was wrong and is to be undone.
    record Undone(CorrectionId correction) implements Wanted {}
}
