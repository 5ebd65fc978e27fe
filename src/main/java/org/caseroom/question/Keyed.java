package org.caseroom.question;

import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;

/// A question with a key, so that any machine grades it.
public sealed interface Keyed extends Question
        permits Question.SingleChoice,
                Question.MultipleChoice,
                Question.Numeric,
                TrueFalse,
                Paired,
                Ordering,
                ShortText,
                Hotspot,
                Calculated,
                Cloze,
                Highlight {

    /// The score of an answer, 0 to 1. Total: any answer of any shape has a score.
    Score grade(Answer answer);

    @Override
    Keyed drawn(SeededRandom random, boolean shuffleOptions);
}
