package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import org.caseroom.assessment.Replay;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;

/// What happened in an attempt, moment by moment, in a sentence. It says what was done, and nothing of why.
final class MomentWords {

    private final Map<QuestionId, Integer> numbers = new HashMap<>();
    private final Map<QuestionId, ShownQuestion> questions = new HashMap<>();

    MomentWords(Replay replay) {
        for (var part : replay.parts()) {
            numbers.put(part.id(), numbers.size() + 1);
            questions.put(part.id(), part.shown());
        }
    }

    String of(Replay.Moment moment) {
        var ui = UI.getCurrent();
        return switch (moment) {
            case Replay.Moment.Started _ -> ui.getTranslation("results.moment.started");
            case Replay.Moment.Submitted _ -> ui.getTranslation("results.moment.submitted");
            case Replay.Moment.Paused _ -> ui.getTranslation("results.moment.paused");
            case Replay.Moment.WentOn _ -> ui.getTranslation("results.moment.went-on");
            case Replay.Moment.Checked checked ->
                ui.getTranslation("results.moment.checked", "part", number(checked.part()));
            case Replay.Moment.Decided decided ->
                ui.getTranslation("results.moment.decided", "choice", AnswerWords.plain(decided.choice()));
            case Replay.Moment.Hinted hinted ->
                ui.getTranslation("results.moment.hinted", "number", hinted.number(), "part", number(hinted.part()));
            case Replay.Moment.Answered answered ->
                ui.getTranslation(
                        answered.isNote()
                                ? "results.moment.noted"
                                : answered.answer() instanceof Answer.Blank
                                        ? "results.moment.took-back"
                                        : "results.moment.answered",
                        Map.of("part", number(answered.part()), "answer", said(answered)));
        };
    }

    private int number(QuestionId part) {
        return numbers.getOrDefault(part, 0);
    }

    private String said(Replay.Moment.Answered answered) {
        var question = questions.get(answered.part());
        return question == null ? "" : AnswerWords.inShort(question, answered.answer());
    }
}
