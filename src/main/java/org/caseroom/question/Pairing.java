package org.caseroom.question;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.shared.Score;

/// What goes with what, as all kinds have it in which items are given one of some others.
///
/// Credit is the share of right pairs, less the share that is right where everything is given the most frequent item on
/// the right, scaled so that all right is 1. Giving everything the same is worth nothing by that, and so is guessing on
/// average; then it is cut at 0.
record Pairing(List<Matching.Left> left, List<Matching.Right> right) {

    /// @throws UnsoundQuestionException unless each item on the left goes with one on the right, and not all with
    /// the
    /// same
    void requireSound(QuestionId id) {
        requireDistinct(id, left, Item::id);
        requireDistinct(id, right, Item::id);
        requireDistinct(id, left, Item::shownAs);
        requireDistinct(id, right, Item::shownAs);
        var known = right.stream().map(Matching.Right::id).collect(Collectors.toSet());
        var matches = left.stream().map(Matching.Left::match).distinct().toList();
        if (!known.containsAll(matches)) {
            throw new UnsoundQuestionException(id, "Each item on the left must go with one on the right.");
        }
        if (matches.size() < 2) {
            throw new UnsoundQuestionException(id, "The items on the left must not all go with the same.");
        }
    }

    Score grade(Answer answer) {
        var reached = left.stream().filter(item -> isRight(item, answer)).count();
        var bySameness =
                left.stream()
                        .collect(Collectors.groupingBy(Matching.Left::match, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        return Score.clamped((double) (reached - bySameness) / (left.size() - bySameness));
    }

    Explanation explain(Answer answer) {
        return new Explanation.Pairs(left.stream()
                .map(item -> new Explanation.PairNote(
                        item.shownAs(),
                        rightOf(item).shownAs(),
                        answer instanceof Answer.Matched matched
                                ? matched.given(item.shownAs()).orElse(null)
                                : null,
                        item.why()))
                .toList());
    }

    boolean accepts(Answer answer) {
        return switch (answer) {
            case Answer.Blank _ -> true;
            case Answer.Matched(var pairs) ->
                shown(left).containsAll(pairs.stream().map(Answer.Pair::left).toList())
                        && shown(right)
                                .containsAll(
                                        pairs.stream().map(Answer.Pair::right).toList());
            case Answer.Chosen _,
                    Answer.Number _,
                    Answer.Judged _,
                    Answer.Ordered _,
                    Answer.Text _,
                    Answer.Note _,
                    Answer.Essay _,
                    Answer.Files _,
                    Answer.Filled _ -> false;
        };
    }

    private boolean isRight(Matching.Left item, Answer answer) {
        return answer instanceof Answer.Matched matched
                && matched.given(item.shownAs())
                        .filter(rightOf(item).shownAs()::equals)
                        .isPresent();
    }

    private Matching.Right rightOf(Matching.Left item) {
        return right.stream()
                .filter(each -> each.id().equals(item.match()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<OptionId> shown(List<? extends Item<?>> items) {
        return items.stream().map(Item::shownAs).collect(Collectors.toSet());
    }

    private static void requireDistinct(
            QuestionId id, List<? extends Item<?>> items, Function<Item<?>, OptionId> name) {
        if (items.stream().map(name).distinct().count() != items.size()) {
            throw new UnsoundQuestionException(id, "Two items on one side have the same id.");
        }
    }
}
