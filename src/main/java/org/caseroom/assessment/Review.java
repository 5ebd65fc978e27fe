package org.caseroom.assessment;

import java.util.List;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A submitted attempt, question by question.
///
/// @param questions null while the explanations are held back
/// @param reason why they are held back
/// @param late what arrived after the attempt was closed, recorded and not scored
public record Review(
        @Nullable List<ReviewedQuestion> questions,
        @Nullable String reason,
        List<CurrentAnswer> late) {

    /// A question with the answer that was given, what it scored and why.
    ///
    /// @param lesson the lesson that teaches it
    public record ReviewedQuestion(
            ShownQuestion question,
            Answer answer,
            double score,
            double maxScore,
            Explanation explanation,
            Slug lesson) {}
}
