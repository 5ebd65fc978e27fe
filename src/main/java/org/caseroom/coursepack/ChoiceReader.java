package org.caseroom.coursepack;

import java.util.List;
import java.util.function.Supplier;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Question;
import org.caseroom.question.TrueFalse;

/// Reads the kinds of question in which something is chosen.
final class ChoiceReader {

    private static final List<String> IN_WORDS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six");

    private final OptionReader options;

    ChoiceReader(Problems problems) {
        this.options = new OptionReader(problems);
    }

    Supplier<Question> single(YamlMap map, QuestionHead head) {
        var written = map.get("options");
        var choices = options.read(written, 3, 6);
        requireOneCorrect(written, "option", "single-choice");
        return () -> new Question.SingleChoice(head.id(), head.teaching(), head.points(), head.prompt(), choices);
    }

    Supplier<Question> multiple(YamlMap map, QuestionHead head) {
        var written = map.get("options");
        var choices = options.read(written, 3, 8);
        var correct = options.correct(written);
        if (correct.isPresent() && correct.get() == 0) {
            written.wrong("question", "No option is marked correct; mark at least one.");
        } else if (correct.isPresent() && correct.get() == choices.size()) {
            written.wrong("question", "Every option is marked correct; leave at least one that is not.");
        }
        return () -> new Question.MultipleChoice(head.id(), head.teaching(), head.points(), head.prompt(), choices);
    }

    /// The reasons are options like any other; they answer the question why.
    Supplier<Question> trueFalse(YamlMap map, QuestionHead head) {
        var answer = map.get("answer").truth();
        var written = map.get("reasons");
        var reasons = options.read(written, 2, 6);
        requireOneCorrect(written, "reason", "true-false");
        return () -> new TrueFalse(head.id(), head.teaching(), head.points(), head.prompt(), answer, reasons);
    }

    private void requireOneCorrect(YamlValue written, String noun, String kind) {
        var correct = options.correct(written);
        if (correct.isPresent() && correct.get() != 1) {
            written.wrong(
                    "question",
                    (correct.get() == 0
                                    ? "No %1$s is marked correct; a %3$s question has exactly one."
                                    : "%2$s %1$ss are marked correct; a %3$s question has exactly one.")
                            .formatted(noun, inWords(correct.get()), kind));
        }
    }

    private static String inWords(long count) {
        return count < IN_WORDS.size() ? IN_WORDS.get((int) count) : "%d".formatted(count);
    }
}
