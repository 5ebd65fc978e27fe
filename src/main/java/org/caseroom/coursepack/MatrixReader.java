package org.caseroom.coursepack;

import java.util.function.Supplier;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.question.Matrix;
import org.caseroom.question.Question;

/// Reads rows, and which column is right in each.
final class MatrixReader {

    /// Columns stand side by side in the head of a table.
    static final PairingReader.Form FORM =
            new PairingReader.Form("column", new PairingReader.Bounds(3, 8, 300), new PairingReader.Bounds(2, 5, 40));

    private final PairingReader pairs;

    MatrixReader(Problems problems) {
        this.pairs = new PairingReader(FORM, problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var columns = pairs.right(map.get("columns"));
        var rows = pairs.left(map.get("rows"), columns);
        return () -> new Matrix(head.id(), head.teaching(), head.points(), head.prompt(), rows, columns);
    }
}
