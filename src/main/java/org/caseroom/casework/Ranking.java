package org.caseroom.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.jspecify.annotations.Nullable;

/// Items are to be put into order; some may be as good as each other. The score is Kendall's tau (1938) over the pairs
/// whose order matters, of which what comes by chance is taken away; cut at 0.
///
/// @param items in the order shown
/// @param byChance the tau that somebody who guesses may reach, and that is worth nothing: where hardly anything else
/// is
/// asked, few items come into a good order too often. Nothing is taken away where it is not said
public record Ranking(
        Head head,
        List<Ranked> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double byChance) implements Task {

    /// An item and its rank: the lowest comes first, equal ones in any order.
    public record Ranked(Choice item, int rank) {

        OptionId id() {
            return item.id();
        }
    }

    public Ranking(Head head, List<Ranked> items) {
        this(head, items, null);
    }

    public Ranking {
        items = List.copyOf(items);
        Choices.requireDistinct(head, choices(items));
        if (items.stream().map(Ranked::rank).distinct().count() < 2) {
            throw new IllegalArgumentException("Task %s has no order.".formatted(head.id()));
        }
    }

    @Override
    public Score grade(Answer answer) {
        var tally = tally(answer);
        return Chance.corrected((double) (2 * tally.inOrder() - tally.pairs()) / tally.pairs(), taken());
    }

    @Override
    public Explanation explain(Answer answer, Speaker speaker) {
        var order = order(answer);
        var notes = items.stream()
                .sorted(Comparator.comparing(Ranked::rank))
                .map(item -> new Explanation.PlaceNote(
                        item.id(),
                        order.contains(item.id()) ? order.indexOf(item.id()) + 1 : null,
                        Choices.prose(item.item().why(), speaker)))
                .toList();
        var tally = tally(answer);
        return new Explanation.Order(notes, tally.inOrder(), tally.pairs(), free(tally.pairs()), Prose.NONE);
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Blank
                || answer instanceof Answer.Ordered(var order)
                        && order.size() == items.size()
                        && Choices.ids(choices(items)).containsAll(order);
    }

    @Override
    public ShownQuestion shown(Speaker speaker) {
        return new ShownQuestion.Ordering(
                head.id().value(), speaker.html(head.prompt()), head.points(), Choices.shown(choices(items), speaker));
    }

    @Override
    public Answer solution() {
        return new Answer.Ordered(items.stream()
                .sorted(Comparator.comparing(Ranked::rank))
                .map(Ranked::id)
                .toList());
    }

    private static List<Choice> choices(List<Ranked> items) {
        return items.stream().map(Ranked::item).toList();
    }

    private record Tally(int inOrder, int pairs) {}

    private Tally tally(Answer answer) {
        var order = order(answer);
        var pairs = 0;
        var inOrder = 0;
        for (var one : items) {
            for (var other : items) {
                if (one.rank() < other.rank()) {
                    pairs++;
                    var first = order.indexOf(one.id());
                    inOrder += first >= 0 && first < order.indexOf(other.id()) ? 1 : 0;
                }
            }
        }
        return new Tally(inOrder, pairs);
    }

    /// How many pairs may be in order without being worth anything.
    private int free(int pairs) {
        return (int) Math.floor(pairs * (1 + taken()) / 2);
    }

    private double taken() {
        return byChance == null ? 0 : byChance;
    }

    private static List<OptionId> order(Answer answer) {
        return answer instanceof Answer.Ordered(var order) ? order : List.of();
    }
}
