package org.caseroom.casework;

import java.math.BigDecimal;
import java.util.List;
import org.caseroom.question.OptionId;

/// The same case to who looks at it, with another truth: other keys, explanations, critical errors and another way to
/// the
/// solution. Hints stay: whoever takes one may see it.
public final class OtherTruth {

    private static final Said OTHERWISE = Said.value("It was quite otherwise.");

    private OtherTruth() {}

    public static Case of(Case file) {
        return new Case(
                file.evidence(), file.tasks().stream().map(OtherTruth::of).toList(), List.of(), List.of(OTHERWISE));
    }

    private static Task of(Task task) {
        return switch (task) {
            case Picking(var head, var choices, var key) -> new Picking(head, otherwise(choices), after(key, choices));
            case Marking(var head, var choices, var key) ->
                new Marking(
                        head,
                        otherwise(choices),
                        choices.stream()
                                .map(Choice::id)
                                .filter(id -> !key.contains(id))
                                .toList());
            case Sorting(var head, var items, var classes) ->
                new Sorting(
                        head,
                        items.stream()
                                .map(item -> new Sorting.Sorted(otherwise(item.item()), after(item.into(), classes)))
                                .toList(),
                        classes);
            case Ranking(var head, var items, var byChance) ->
                new Ranking(
                        head,
                        items.stream()
                                .map(item -> new Ranking.Ranked(otherwise(item.item()), -item.rank()))
                                .toList(),
                        byChance);
            case Amount(var head, var key, var tolerance, var unit, var why, var slips) ->
                new Amount(
                        head,
                        key.add(new BigDecimal("1000000")),
                        tolerance.add(BigDecimal.ONE),
                        unit,
                        OTHERWISE,
                        List.of());
            case Entry(var head, var reading, var accepted, var why, var slips) ->
                new Entry(head, reading, List.of(accepted.getFirst() + "0"), OTHERWISE, List.of());
        };
    }

    private static OptionId after(OptionId id, List<Choice> choices) {
        var ids = choices.stream().map(Choice::id).toList();
        return ids.get((ids.indexOf(id) + 1) % ids.size());
    }

    private static List<Choice> otherwise(List<Choice> choices) {
        return choices.stream().map(OtherTruth::otherwise).toList();
    }

    private static Choice otherwise(Choice choice) {
        return new Choice(choice.id(), choice.text(), OTHERWISE);
    }
}
