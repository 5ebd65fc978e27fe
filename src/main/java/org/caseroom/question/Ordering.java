package org.caseroom.question;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;

/// Items are to be put into order.
///
/// Credit is Kendall's tau (1938): of all pairs of items, those in the right order less those in the wrong one, as a
/// share
/// of all, cut at 0. The right order is 1, the reversed one 0, and an order at random is worth nothing on average
/// before
/// the cut. One item out of place costs less the nearer it is.
///
/// @param items in the order shown; what an author wrote stands in the right order
/// @param key the author's ids in their right order
public record Ordering(
        QuestionId id,
        Teaching teaching,
        int points,
        Prose prompt,
        List<Ordering.Step> items,
        List<OptionId> key,
        Prose why)
        implements Keyed {

    /// One of the items. What is to be said of it may be nothing.
    public record Step(OptionId id, OptionId shownAs, Prose text, Prose why) implements Item<Step> {

        public Step(OptionId id, Prose text, Prose why) {
            this(id, id, text, why);
        }

        @Override
        public Step shownAs(OptionId name) {
            return new Step(id, name, text, why);
        }
    }

    public Ordering {
        items = List.copyOf(items);
        key = List.copyOf(key);
        var ids = items.stream().map(Step::id).toList();
        if (items.size() < 2) {
            throw new UnsoundQuestionException(id, "There must be at least two items.");
        }
        if (new HashSet<>(ids).size() != ids.size()
                || items.stream().map(Step::shownAs).distinct().count() != ids.size()) {
            throw new UnsoundQuestionException(id, "Two items have the same id.");
        }
        if (key.size() != ids.size() || !new HashSet<>(ids).equals(new HashSet<>(key))) {
            throw new UnsoundQuestionException(id, "The right order must name each item once.");
        }
    }

    @Override
    public Score grade(Answer answer) {
        return Score.clamped(2.0 * inOrder(answer) / pairs() - 1);
    }

    @Override
    public Explanation explain(Answer answer) {
        var given = given(answer);
        var notes = rightOrder().stream()
                .map(item -> new Explanation.PlaceNote(
                        item.shownAs(),
                        given.contains(item.shownAs()) ? given.indexOf(item.shownAs()) + 1 : null,
                        item.why()))
                .toList();
        return new Explanation.Order(notes, inOrder(answer), pairs(), pairs() / 2, why);
    }

    @Override
    public boolean accepts(Answer answer) {
        return switch (answer) {
            case Answer.Blank _ -> true;
            case Answer.Ordered(var order) ->
                order.size() == items.size()
                        && items.stream().map(Step::shownAs).allMatch(order::contains);
            case Answer.Chosen _,
                    Answer.Number _,
                    Answer.Judged _,
                    Answer.Matched _,
                    Answer.Text _,
                    Answer.Note _,
                    Answer.Essay _,
                    Answer.Files _,
                    Answer.Filled _ -> false;
        };
    }

    /// In a drawn order that is never the right one, so that leaving everything as it is is no answer. That much
    /// the
    /// order tells, and nothing else: where the right order is drawn, it is turned on by some places, and how many
    /// was
    /// drawn in any case, so that nothing that is drawn afterwards depends on the key.
    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        var order = Item.drawn(items, random, "i");
        var turn = 1 + random.below(items.size() - 1);
        if (order.stream().map(Step::id).toList().equals(key)) {
            Collections.rotate(order, turn);
            order = Item.named(order, "i");
        }
        return new Ordering(id, teaching, points, prompt, order, key, why);
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof Ordering was && Shown.isSame(this, was)
                ? Shown.items(items, was.items)
                        .map(shown -> new Ordering(id, teaching, points, prompt, shown, key, why))
                : Optional.empty();
    }

    /// How many pairs of items stand in the right order; one that is missing stands in none.
    private int inOrder(Answer answer) {
        var given = given(answer);
        var right = rightOrder();
        var count = 0;
        for (var later = 1; later < right.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                var first = given.indexOf(right.get(earlier).shownAs());
                var second = given.indexOf(right.get(later).shownAs());
                count += first >= 0 && first < second ? 1 : 0;
            }
        }
        return count;
    }

    private int pairs() {
        return items.size() * (items.size() - 1) / 2;
    }

    private List<Step> rightOrder() {
        return key.stream()
                .map(id -> items.stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static List<OptionId> given(Answer answer) {
        return answer instanceof Answer.Ordered(var order) ? order : List.of();
    }
}
