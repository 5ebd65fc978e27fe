package org.caseroom.assessment.analysis;

import java.util.List;
import java.util.Optional;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// How a question did.
///
/// @param participants who got it
/// @param facility the share of its points that was reached on average, 0 to 1
/// @param deviation of these shares from one participant to another
/// @param discrimination how far those who did well in the rest did well here: the correlation of the two, corrected in
/// that
///     the question is no part of the rest; null where it can't be told
/// @param none and some and all: how many reached so much of its points
/// @param open how many gave no answer
/// @param choices what was chosen or typed, the most frequent first
/// @param thirds of the participants by what they reached in the rest, the weakest first
/// @param fifths the same in five groups
/// @param certainties by how sure they said they were, from a guess on; empty where nobody said
public record QuestionFigures(
        QuestionId question,
        int participants,
        double facility,
        Interval facilityWithin,
        double deviation,
        @Nullable Double discrimination,
        @Nullable Interval discriminationWithin,
        int none,
        int some,
        int all,
        int open,
        List<ChoiceFigures> choices,
        List<Rung> thirds,
        List<Rung> fifths,
        List<CertaintyFigures> certainties) {

    public QuestionFigures {
        choices = List.copyOf(choices);
        thirds = List.copyOf(thirds);
        fifths = List.copyOf(fifths);
        certainties = List.copyOf(certainties);
    }

    /// What is known of an option or a text; empty where nobody chose it.
    public Optional<ChoiceFigures> of(String choice) {
        return choices.stream().filter(each -> each.choice().equals(choice)).findFirst();
    }

    /// Whether there are enough to give figures at all.
    public boolean canBeShown() {
        return participants >= Enough.TO_SHOW;
    }

    /// Whether there are enough to conclude something.
    public boolean canBeJudged() {
        return participants >= Enough.TO_CONCLUDE;
    }
}
