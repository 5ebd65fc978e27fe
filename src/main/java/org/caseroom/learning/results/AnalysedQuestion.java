package org.caseroom.learning.results;

import java.util.List;
import org.caseroom.assessment.Replay;
import org.caseroom.assessment.analysis.Choice;
import org.caseroom.assessment.analysis.Flag;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.assessment.analysis.QuestionTime;
import org.caseroom.learning.Exposure;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// A question of a quiz, and how it did.
///
/// @param number its place in the quiz, counted from 1
/// @param part what it asks, and what is right
/// @param choices what can be chosen; empty where it is no such question
/// @param guess what guessing reaches on average, 0 to 1
/// @param figures null where nobody got it
/// @param exposure to how many it was shown in all runs that one manages; null where it was shown to nobody
/// @param time null where too few answered it to tell
public record AnalysedQuestion(
        int number,
        Replay.Part part,
        List<Choice> choices,
        double guess,
        @Nullable QuestionFigures figures,
        @Nullable QuestionTime time,
        @Nullable Exposure exposure,
        List<Flag> flags) {

    public AnalysedQuestion {
        choices = List.copyOf(choices);
        flags = List.copyOf(flags);
    }

    public QuestionId id() {
        return part.id();
    }

    /// The figures, where there are enough for any.
    public @Nullable QuestionFigures shownFigures() {
        return figures != null && figures.canBeShown() ? figures : null;
    }
}
