package org.caseroom.casework;

import java.util.Comparator;
import java.util.List;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;

/// Items are to be put into order; some may be as good as each other. The score is Kendall's tau (1938) over the pairs
/// whose order matters, cut at 0.
///
/// @param items in the order shown
public record Ranking(Head head, List<Ranked> items) implements Task {

    /// An item and its rank: the lowest comes first, equal ones in any order.
    public record Ranked(Choice item, int rank) {

        OptionId id() {
            return item.id();
        }
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
        return Score.clamped((double) (2 * tally.inOrder() - tally.pairs()) / tally.pairs());
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
        return new Explanation.Order(notes, tally.inOrder(), tally.pairs(), Prose.NONE);
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

    private static List<OptionId> order(Answer answer) {
        return answer instanceof Answer.Ordered(var order) ? order : List.of();
    }
}
