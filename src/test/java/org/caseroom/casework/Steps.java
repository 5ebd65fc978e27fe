package org.caseroom.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;

/// Answers that lie one step nearer to the solution.
final class Steps {

    private Steps() {}

    static Stream<Answer> towardsTheSolution(Answer from, Answer solution) {
        return switch (solution) {
            case Answer.Chosen(var key) -> chosen(from, key);
            case Answer.Matched(var pairs) -> pairs.stream().map(pair -> with(from, pair));
            case Answer.Ordered(var order) -> ordered(from, order);
            case Answer.Number _,
                    Answer.Text _,
                    Answer.Note _,
                    Answer.Essay _,
                    Answer.Files _,
                    Answer.Judged _,
                    Answer.Blank _,
                    Answer.Filled _ -> Stream.of(solution);
        };
    }

    private static Stream<Answer> chosen(Answer from, Set<OptionId> key) {
        var picked = from instanceof Answer.Chosen(var some) ? some : Set.<OptionId>of();
        if (key.size() == 1 && picked.size() <= 1) {
            return Stream.of(new Answer.Chosen(key));
        }
        var missing = key.stream().filter(each -> !picked.contains(each)).map(each -> {
            var more = new HashSet<>(picked);
            more.add(each);
            return more;
        });
        var surplus = picked.stream().filter(each -> !key.contains(each)).map(each -> {
            var less = new HashSet<>(picked);
            less.remove(each);
            return less;
        });
        return Stream.concat(missing, surplus).map(Answer.Chosen::new);
    }

    private static Answer with(Answer from, Answer.Pair pair) {
        var pairs = new ArrayList<>(from instanceof Answer.Matched(var some) ? some : List.<Answer.Pair>of());
        pairs.removeIf(each -> each.left().equals(pair.left()));
        pairs.add(pair);
        return new Answer.Matched(pairs);
    }

    /// Neighbours that stand the wrong way round change places.
    private static Stream<Answer> ordered(Answer from, List<OptionId> right) {
        if (!(from instanceof Answer.Ordered(var order))) {
            return Stream.of(new Answer.Ordered(right));
        }
        var steps = Stream.<Answer>builder();
        for (var i = 1; i < order.size(); i++) {
            if (right.indexOf(order.get(i)) < right.indexOf(order.get(i - 1))) {
                var next = new ArrayList<>(order);
                next.set(i, order.get(i - 1));
                next.set(i - 1, order.get(i));
                steps.add(new Answer.Ordered(next));
            }
        }
        return steps.build();
    }
}
