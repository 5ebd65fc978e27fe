package org.caseroom.coursepack;

import java.util.function.Supplier;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.question.Matching;
import org.caseroom.question.Question;

/// Reads what goes with what.
final class MatchingReader {

    /// The right side stands in lists to choose from, where long texts are cut.
    static final PairingReader.Form FORM =
            new PairingReader.Form("match", new PairingReader.Bounds(3, 8, 300), new PairingReader.Bounds(2, 10, 120));

    private final PairingReader pairs;

    MatchingReader(Problems problems) {
        this.pairs = new PairingReader(FORM, problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var right = pairs.right(map.get("right"));
        var left = pairs.left(map.get("left"), right);
        return () -> new Matching(head.id(), head.teaching(), head.points(), head.prompt(), left, right);
    }
}
