package org.caseroom.assessment.analysis;

import java.util.List;
import java.util.Optional;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// How a quiz did as a whole, and each of its questions.
///
/// @param sheets how many attempts are in it
/// @param mean the score on average, 0 to 1
/// @param deviation of the scores
/// @param reliability null where it can't be told
/// @param questions in no particular order
public record QuizFigures(
        int sheets, double mean, double deviation, @Nullable Reliability reliability, List<QuestionFigures> questions) {

    public QuizFigures {
        questions = List.copyOf(questions);
    }

    /// One of the questions; empty where nobody got it.
    public Optional<QuestionFigures> of(QuestionId question) {
        return questions.stream()
                .filter(each -> each.question().equals(question))
                .findFirst();
    }
}
