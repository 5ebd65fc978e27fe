package org.caseroom.practice;

import java.util.Map;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Score;
import org.caseroom.shared.Slug;

/// What came of an answer, and why.
///
/// @param lesson the one that teaches it
/// @param days in how many days the card comes again, by how hard it was; only what may be said of this answer
public record ReviewedCard(
        ReviewId review,
        Answer answer,
        Score score,
        Explanation explanation,
        RunId run,
        Slug lesson,
        String lessonTitle,
        Map<Rating, Long> days) {

    public ReviewedCard {
        days = Map.copyOf(days);
    }
}
