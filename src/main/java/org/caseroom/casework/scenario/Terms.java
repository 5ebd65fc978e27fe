package org.caseroom.casework.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Amounts and conditions of a scenario with their names looked up, so that a play can ask them of any state.
final class Terms {

    private final Map<String, Integer> gauges = new HashMap<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private final Map<String, Integer> drawn;

    Terms(Scenario scenario, Marks remembered, Map<String, Integer> drawn) {
        this.drawn = drawn;
        scenario.gauges().forEach(gauge -> gauges.put(gauge.id(), gauges.size()));
        remembered.choices().forEach(choice -> marks.put(choice, marks.size()));
        scenario.events().stream()
                .filter(event -> event.at() == null)
                .forEach(event -> marks.put(ofEvent(event), marks.size()));
    }

    /// The mark that says that an event without a minute has happened.
    int mark(Scenario.Event event) {
        return known(marks, ofEvent(event));
    }

    /// The mark that says that a choice was taken; -1 where nothing asks for it.
    int mark(String choice) {
        return marks.getOrDefault(choice, -1);
    }

    int marks() {
        return marks.size();
    }

    int gauge(String id) {
        return known(gauges, id);
    }

    Optional<Integer> findGauge(String id) {
        return Optional.ofNullable(gauges.get(id));
    }

    int drawn(String lot) {
        return known(drawn, lot);
    }

    ToIntFunction<State> amount(Amount amount) {
        if (amount.of().isEmpty()) {
            return _ -> amount.times();
        }
        if (drawn.containsKey(amount.of())) {
            var value = amount.times() * drawn(amount.of());
            return _ -> value;
        }
        var gauge = gauge(amount.of());
        return state -> amount.times() * state.gauge(gauge);
    }

    Predicate<State> condition(Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> all(of);
            case Condition.Any(var of) -> any(of);
            case Condition.Did(var choice) -> {
                var mark = known(marks, choice);
                yield state -> state.isMarked(mark);
            }
            case Condition.Undone(var choice) -> {
                var mark = known(marks, choice);
                yield state -> !state.isMarked(mark);
            }
            case Condition.AtLeast(var id, var amount) -> {
                var gauge = gauge(id);
                var bound = amount(amount);
                yield state -> state.gauge(gauge) >= bound.applyAsInt(state);
            }
            case Condition.AtMost(var id, var amount) -> {
                var gauge = gauge(id);
                var bound = amount(amount);
                yield state -> state.gauge(gauge) <= bound.applyAsInt(state);
            }
            case Condition.Drew(var lot, var value) -> {
                var holds = drawn(lot) == value;
                yield _ -> holds;
            }
            case Condition.From(var minute) -> {
                var from = amount(minute);
                yield state -> state.minute() >= from.applyAsInt(state);
            }
            case Condition.Before(var minute) -> {
                var before = amount(minute);
                yield state -> state.minute() < before.applyAsInt(state);
            }
        };
    }

    private Predicate<State> all(List<Condition> of) {
        Predicate<State> all = _ -> true;
        for (var index = 0; index < of.size(); index++) {
            all = index == 0 ? condition(of.getFirst()) : all.and(condition(of.get(index)));
        }
        return all;
    }

    private Predicate<State> any(List<Condition> of) {
        Predicate<State> any = _ -> false;
        for (var each : of) {
            any = any.or(condition(each));
        }
        return any;
    }

    private static String ofEvent(Scenario.Event event) {
        return "event " + event.id();
    }

    private static int known(Map<String, Integer> numbers, String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("There is no \"%s\" in this scenario.".formatted(name));
        }
        return number;
    }
}
