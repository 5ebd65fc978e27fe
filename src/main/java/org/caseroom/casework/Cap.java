package org.caseroom.casework;

import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;

/// A critical error: whoever makes it reaches no more than a part of the marks, however right the rest is.
///
/// @param task where it is made
/// @param item which item was given it, where items are sorted; otherwise the same as `choice`
/// @param choice what must not be chosen
/// @param most the share of all points that can be reached then, 0 to 1
public record Cap(QuestionId task, OptionId item, OptionId choice, double most, Said why) {

    public Cap {
        if (!(most > 0 && most < 1)) {
            throw new IllegalArgumentException("A cap lies between 0 and 1.");
        }
    }

    boolean isMade(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var chosen) -> chosen.contains(choice);
            case Answer.Matched(var pairs) -> pairs.contains(new Answer.Pair(item, choice));
            case Answer.Blank _,
                    Answer.Number _,
                    Answer.Judged _,
                    Answer.Ordered _,
                    Answer.Text _,
                    Answer.Note _,
                    Answer.Essay _,
                    Answer.Files _,
                    Answer.Filled _ -> false;
        };
    }
}
