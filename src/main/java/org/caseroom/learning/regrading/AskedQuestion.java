package org.caseroom.learning.regrading;

import java.util.List;
import org.caseroom.assessment.Regrading;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;

/// A question of a quiz as its instructors correct it.
///
/// @param shown as it is asked
/// @param voided whether it counts for nobody already
/// @param refused answers that were given and did not get full points, the most frequent first; none where answers of
/// this kind can't
/// be accepted one by one
public record AskedQuestion(QuestionId id, ShownQuestion shown, boolean voided, List<Regrading.GivenAnswer> refused) {

    public AskedQuestion {
        refused = List.copyOf(refused);
    }
}
