package org.caseroom.coursepack;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Question;
import org.caseroom.shared.Prose;

/// Reads which number is right, and which wrong ones are known.
final class NumericReader {

    private final Problems problems;
    private final InlineMarkdown prose;

    NumericReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var numbersBefore = problems.errors();
        var answer = map.get("answer").decimal();
        var tolerance = map.get("tolerance").decimal();
        if (tolerance.signum() < 0) {
            map.get("tolerance").wrong(new QuestionFinding.Question.NegativeTolerance());
        }
        var areRead = problems.errors() == numbersBefore;
        var unit = map.find("unit").map(value -> value.text(20)).orElse(null);
        var why = why(map);
        var mistakes = map.find("mistakes").map(YamlValue::list).orElse(List.of()).stream()
                .map(mistake -> mistake.map(QuestionReader.MISTAKE_KEYS))
                .map(mistake -> new Question.Mistake(
                        areRead
                                ? wrongNumber(mistake.get("value"), answer, tolerance)
                                : mistake.get("value").decimal(),
                        why(mistake)))
                .toList();
        return () -> new Question.Numeric(
                head.id(), head.teaching(), head.points(), head.prompt(), answer, tolerance, unit, why, mistakes);
    }

    private BigDecimal wrongNumber(YamlValue value, BigDecimal answer, BigDecimal tolerance) {
        var before = problems.errors();
        var number = value.decimal();
        if (problems.errors() == before && number.subtract(answer).abs().compareTo(tolerance) <= 0) {
            value.wrong(new QuestionFinding.Question.MistakeWithinTolerance(
                    number.toPlainString(), answer.toPlainString()));
        }
        return number;
    }

    private Prose why(YamlMap map) {
        return prose.paragraphs(map.get("why").located(QuestionReader.LONGEST_WHY));
    }
}
