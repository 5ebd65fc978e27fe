package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import org.caseroom.question.Answer;
import org.caseroom.question.Marks;
import org.caseroom.question.QuestionId;

/// What somebody has done in an attempt.
///
/// @param hints how many were taken, by task
/// @param choices those that were taken in a play, in order
/// @param marks what people gave what only they can mark
record Done(
        Map<QuestionId, Answer> answers,
        Map<QuestionId, Integer> hints,
        List<String> choices,
        Map<QuestionId, Marks> marks) {

    Done {
        answers = Map.copyOf(answers);
        hints = Map.copyOf(hints);
        choices = List.copyOf(choices);
        marks = Map.copyOf(marks);
    }

    Answer answerTo(QuestionId question) {
        return answers.getOrDefault(question, Answer.BLANK);
    }
}
