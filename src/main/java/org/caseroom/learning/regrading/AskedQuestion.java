package org.caseroom.learning.regrading;

import java.util.List;
import org.caseroom.assessment.Regrading;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;

/// A question of a quiz as its instructors correct it.
///
/// @param shown as it is asked
/// @param voided whether it counts for nobody already
/// @param right the answers that get full points now; none where answers of this kind can't be accepted one by one
/// @param refused answers that do not, the most frequent first; also options that nobody chose so far
public record AskedQuestion(
        QuestionId id, ShownQuestion shown, boolean voided, List<Answer> right, List<Regrading.GivenAnswer> refused) {

    public AskedQuestion {
        right = List.copyOf(right);
        refused = List.copyOf(refused);
    }
}
