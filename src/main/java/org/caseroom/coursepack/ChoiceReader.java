package org.caseroom.coursepack;

import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Question;
import org.caseroom.question.TrueFalse;

/// Reads the kinds of question in which something is chosen.
final class ChoiceReader {

    private final OptionReader options;

    ChoiceReader(Problems problems) {
        this.options = new OptionReader(problems);
    }

    Supplier<Question> single(YamlMap map, QuestionHead head) {
        var written = map.get("options");
        var choices = options.read(written, 3, 6);
        requireOneCorrect(written, QuestionFinding.OneRight.SINGLE_CHOICE);
        return () -> new Question.SingleChoice(head.id(), head.teaching(), head.points(), head.prompt(), choices);
    }

    Supplier<Question> multiple(YamlMap map, QuestionHead head) {
        var written = map.get("options");
        var choices = options.read(written, 3, 8);
        var correct = options.correct(written);
        if (correct.isPresent() && correct.get() == 0) {
            written.wrong(new QuestionFinding.Question.NoneRight());
        } else if (correct.isPresent() && correct.get() == choices.size()) {
            written.wrong(new QuestionFinding.Question.AllRight());
        }
        return () -> new Question.MultipleChoice(head.id(), head.teaching(), head.points(), head.prompt(), choices);
    }

    /// The reasons are options like any other; they answer the question why.
    Supplier<Question> trueFalse(YamlMap map, QuestionHead head) {
        var answer = map.get("answer").truth();
        var written = map.get("reasons");
        var reasons = options.read(written, 2, 6);
        requireOneCorrect(written, QuestionFinding.OneRight.TRUE_FALSE);
        return () -> new TrueFalse(head.id(), head.teaching(), head.points(), head.prompt(), answer, reasons);
    }

    private void requireOneCorrect(YamlValue written, QuestionFinding.OneRight kind) {
        var correct = options.correct(written);
        if (correct.isPresent() && correct.get() != 1) {
            written.wrong(new QuestionFinding.Question.NotOneRight(Math.toIntExact(correct.get()), kind));
        }
    }
}
