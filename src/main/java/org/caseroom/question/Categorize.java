package org.caseroom.question;

import java.util.List;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;

/// Each item belongs into one of the categories, which stand in the order in which they were written: it says nothing
/// of
/// what belongs into them. Credit is that of [Pairing].
public record Categorize(
        QuestionId id,
        Teaching teaching,
        int points,
        Prose prompt,
        List<Matching.Left> items,
        List<Matching.Right> categories)
        implements Paired {

    public Categorize {
        items = List.copyOf(items);
        categories = List.copyOf(categories);
        new Pairing(items, categories).requireSound(id);
    }

    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        return new Categorize(
                id, teaching, points, prompt, Item.drawn(items, random, "l"), Item.named(categories, "r"));
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof Categorize was && Shown.isSame(this, was)
                ? Shown.items(items, was.items)
                        .flatMap(those -> Shown.items(categories, was.categories)
                                .map(these -> new Categorize(id, teaching, points, prompt, those, these)))
                : Optional.empty();
    }

    @Override
    public Pairing pairing() {
        return new Pairing(items, categories);
    }
}
