package org.caseroom.coursepack;

import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.question.Essay;
import org.caseroom.question.Question;
import org.jspecify.annotations.Nullable;

/// Reads what is particular to an essay: its length, its rubric and how it is marked.
final class EssayReader {

    private static final int MOST_WORDS = 3_000;

    private final RubricReader rubrics;

    EssayReader(Problems problems) {
        this.rubrics = new RubricReader(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var least = words(map, "min-words");
        var most = words(map, "max-words");
        if (least != null && most != null && least > most) {
            map.get("max-words").wrong(new QuestionFinding.Rubric.Length(least, most));
        }
        var rubric = rubrics.rubric(map);
        var marking = rubrics.marking(map);
        return () -> new Essay(head.id(), head.teaching(), head.prompt(), least, most, rubric, marking);
    }

    private static @Nullable Integer words(YamlMap map, String key) {
        return map.find(key).map(value -> value.wholeNumber(1, MOST_WORDS)).orElse(null);
    }
}
