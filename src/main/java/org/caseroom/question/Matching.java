package org.caseroom.question;

import java.util.List;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;

/// Each item on the left goes with one on the right; several may go with the same, and some on the right with none.
///
/// Credit is that of [Pairing].
public record Matching(QuestionId id, Teaching teaching, int points, Prose prompt, List<Left> left, List<Right> right)
        implements Paired {

    /// An item on the left and the author's id of what it goes with.
    public record Left(OptionId id, OptionId shownAs, Prose text, OptionId match, Prose why) implements Item<Left> {

        public Left(OptionId id, Prose text, OptionId match, Prose why) {
            this(id, id, text, match, why);
        }

        @Override
        public Left shownAs(OptionId name) {
            return new Left(id, name, text, match, why);
        }
    }

    /// An item on the right.
    public record Right(OptionId id, OptionId shownAs, Prose text) implements Item<Right> {

        public Right(OptionId id, Prose text) {
            this(id, id, text);
        }

        @Override
        public Right shownAs(OptionId name) {
            return new Right(id, name, text);
        }
    }

    public Matching {
        left = List.copyOf(left);
        right = List.copyOf(right);
        new Pairing(left, right).requireSound(id);
    }

    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        return new Matching(
                id, teaching, points, prompt, Item.drawn(left, random, "l"), Item.drawn(right, random, "r"));
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof Matching was && Shown.isSame(this, was)
                ? Shown.items(left, was.left)
                        .flatMap(lefts -> Shown.items(right, was.right)
                                .map(rights -> new Matching(id, teaching, points, prompt, lefts, rights)))
                : Optional.empty();
    }

    @Override
    public Pairing pairing() {
        return new Pairing(left, right);
    }
}
