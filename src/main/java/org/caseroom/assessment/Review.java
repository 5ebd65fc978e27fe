package org.caseroom.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.scenario.Debrief;
import org.caseroom.question.Answer;
import org.caseroom.question.Certainty;
import org.caseroom.question.Explanation;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A submitted attempt, question by question.
///
/// @param language in which it was shown; null where that is the language of the course
/// @param questions null while one's own answers are held back
/// @param given what was answered, while it waits for marks and one's own answers are not held back; else null
/// @param disclosure what is held back, and until when
/// @param caseFile what is to be said of a case besides; null where it is none, or the explanations are held back
/// @param play what is to be said of a play; null where it is none, or the explanations are held back
/// @param late what arrived after the attempt was closed, recorded and not scored
/// @param offersRetry whether another attempt, where one is left, may ask only what was wrong
public record Review(
        @Nullable Locale language,
        @Nullable List<ReviewedQuestion> questions,
        @Nullable List<GivenAnswer> given,
        Disclosure disclosure,
        @Nullable ReviewedCase caseFile,
        @Nullable ReviewedPlay play,
        List<CurrentAnswer> late,
        boolean offersRetry) {

    /// A case that is over: its evidence once more, how one gets there, and what one takes away.
    ///
    /// @param cap why no more than a part of the marks could be reached; empty where nothing grave was done
    /// @param solution step by step, as HTML
    /// @param debrief as HTML
    /// @param hints how many were taken, by task
    public record ReviewedCase(
            ShownCase file, String cap, List<String> solution, String debrief, Map<String, Integer> hints) {}

    /// A play that is over: one's own line beside the best, and what one takes away.
    ///
    /// @param text what one takes away, as HTML
    public record ReviewedPlay(Debrief debrief, String text) {}

    /// A question with the answer that was given, and nothing of what it is worth.
    public record GivenAnswer(ShownQuestion question, Answer answer) {}

    /// What hints to a task have cost.
    ///
    /// @param hints how many were taken, at least one
    /// @param before what the answer scored before they were taken off
    public record HintCost(int hints, double before) {}

    /// A question with the answer that was given, what it scored and why.
    ///
    /// @param explanation null while the right answers are held back
    /// @param lesson the lesson that teaches it
    /// @param voided whether it no longer counts, whatever was answered
    /// @param accepted whether the answer was accepted by a human, besides what the explanation says
    /// @param carried whether it was answered in an earlier attempt, whose points are taken over
    /// @param hintCost what hints to it have cost; null where none was taken
    /// @param certainty how sure the participant said that they were; null where they didn't say, or gave no answer
    /// @param appeal what the participant said of how it was graded; null where they said nothing
    /// @param mayAppeal whether they may say something
    public record ReviewedQuestion(
            ShownQuestion question,
            Answer answer,
            double score,
            double maxScore,
            @Nullable Explanation explanation,
            Slug lesson,
            boolean voided,
            boolean accepted,
            boolean carried,
            @Nullable HintCost hintCost,
            @Nullable Certainty certainty,
            @Nullable Appeal appeal,
            boolean mayAppeal) {}

    boolean mayAppeal(QuestionId question) {
        return questions != null
                && questions.stream()
                        .filter(each -> each.question().id().equals(question.value()))
                        .anyMatch(ReviewedQuestion::mayAppeal);
    }
}
