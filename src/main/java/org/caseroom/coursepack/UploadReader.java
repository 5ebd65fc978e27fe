package org.caseroom.coursepack;

import java.util.function.Supplier;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.question.FileKind;
import org.caseroom.question.Question;
import org.caseroom.question.Upload;

/// Reads what is particular to files that are handed in: their kinds, size and number, and how they are marked.
final class UploadReader {

    private final RubricReader rubrics;

    UploadReader(Problems problems) {
        this.rubrics = new RubricReader(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var types = map.get("types").filledList().stream()
                .map(value -> value.oneOf(FileKind.class))
                .toList();
        var largest = map.find("largest")
                .map(value -> value.wholeNumber(1, Upload.LARGEST))
                .orElse(Upload.LARGEST);
        var files = map.find("files")
                .map(value -> value.wholeNumber(1, Upload.MOST_FILES))
                .orElse(1);
        var rubric = rubrics.rubric(map);
        var marking = rubrics.marking(map);
        return () -> new Upload(head.id(), head.teaching(), head.prompt(), types, largest, files, rubric, marking);
    }
}
