package org.caseroom.question;

import java.util.List;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;

/// In each row one of the columns is right. The columns stand in the order in which they were written, as a scale does;
/// the rows in a drawn one. Credit is that of [Pairing]: the same column everywhere is worth nothing.
public record Matrix(
        QuestionId id,
        Teaching teaching,
        int points,
        Prose prompt,
        List<Matching.Left> rows,
        List<Matching.Right> columns)
        implements Paired {

    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        new Pairing(rows, columns).requireSound(id);
    }

    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        return new Matrix(id, teaching, points, prompt, Item.drawn(rows, random, "l"), Item.named(columns, "r"));
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof Matrix was && Shown.isSame(this, was)
                ? Shown.items(rows, was.rows)
                        .flatMap(those -> Shown.items(columns, was.columns)
                                .map(these -> new Matrix(id, teaching, points, prompt, those, these)))
                : Optional.empty();
    }

    @Override
    public Pairing pairing() {
        return new Pairing(rows, columns);
    }
}
