package org.caseroom.coursepack;

import java.util.function.Supplier;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.question.Categorize;
import org.caseroom.question.Question;

/// Reads what belongs into which category.
final class CategorizeReader {

    static final PairingReader.Form FORM = new PairingReader.Form(
            "category", new PairingReader.Bounds(3, 10, 300), new PairingReader.Bounds(2, 5, 80));

    private final PairingReader pairs;

    CategorizeReader(Problems problems) {
        this.pairs = new PairingReader(FORM, problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var categories = pairs.right(map.get("categories"));
        var items = pairs.left(map.get("items"), categories);
        return () -> new Categorize(head.id(), head.teaching(), head.points(), head.prompt(), items, categories);
    }
}
