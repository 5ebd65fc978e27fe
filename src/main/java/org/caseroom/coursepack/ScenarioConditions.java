package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.caseroom.casework.scenario.Amount;
import org.caseroom.casework.scenario.Condition;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;

/// Reads what must hold and what changes in a scenario.
final class ScenarioConditions {

    static final Set<String> KEYS = Set.of("did", "undone", "least", "most", "draw", "from", "before", "any");

    private final ScenarioNames names;

    ScenarioConditions(ScenarioNames names) {
        this.names = names;
    }

    /// What stands behind `if`; without it, it always holds.
    Condition when(YamlMap map) {
        return map.find("if").map(this::read).orElse(Condition.ALWAYS);
    }

    Condition read(YamlValue value) {
        var map = value.map(KEYS);
        var all = new ArrayList<Condition>();
        map.find("did").ifPresent(list -> choices(list).forEach(choice -> all.add(new Condition.Did(choice))));
        map.find("undone").ifPresent(list -> choices(list).forEach(choice -> all.add(new Condition.Undone(choice))));
        map.find("least").ifPresent(bounds -> all.addAll(bounds(bounds, Condition.AtLeast::new)));
        map.find("most").ifPresent(bounds -> all.addAll(bounds(bounds, Condition.AtMost::new)));
        map.find("draw").ifPresent(drawn -> all.addAll(drawn(drawn)));
        map.find("from").ifPresent(minute -> all.add(new Condition.From(names.amount(minute))));
        map.find("before").ifPresent(minute -> all.add(new Condition.Before(names.amount(minute))));
        map.find("any")
                .ifPresent(any -> all.add(new Condition.Any(
                        any.filledList().stream().map(this::read).toList())));
        return all.size() == 1 ? all.getFirst() : new Condition.All(all);
    }

    /// What stands behind `change` and `set`.
    List<Scenario.Effect> effects(YamlMap map) {
        var effects = new ArrayList<Scenario.Effect>();
        effects.addAll(effects(map.find("change"), false));
        effects.addAll(effects(map.find("set"), true));
        return effects;
    }

    private List<Scenario.Effect> effects(Optional<YamlValue> found, boolean replaces) {
        return found.map(value ->
                        bounds(value, (gauge, amount) -> new Scenario.Effect(gauge, amount, replaces)))
                .orElse(List.of());
    }

    private List<String> choices(YamlValue list) {
        return list.filledList().stream().map(names::toChoice).toList();
    }

    private <T> List<T> bounds(YamlValue value, BiFunction<String, Amount, T> of) {
        var gauges = names.gauges();
        var map = value.map(gauges);
        return gauges.stream()
                .sorted()
                .flatMap(gauge -> map.find(gauge).map(amount -> of.apply(gauge, names.amount(amount))).stream())
                .toList();
    }

    private List<Condition.Drew> drawn(YamlValue value) {
        var lots = names.lots();
        var map = value.map(lots);
        return lots.stream()
                .sorted()
                .flatMap(lot -> map.find(lot).map(drawn -> new Condition.Drew(lot, names.drawn(lot, drawn))).stream())
                .toList();
    }
}
