package org.caseroom.casework.scenario;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which scene can follow which, whatever the conditions are.
final class Ways {

    private final Map<String, Set<String>> next;
    private final List<String> byItself;

    Ways(Scenario scenario) {
        this.next = scenario.scenes().stream().collect(Collectors.toMap(Scenario.Scene::id, Ways::next));
        this.byItself = scenario.events().stream()
                .map(event -> event.outcome().next())
                .filter(scene -> !scene.isEmpty())
                .toList();
    }

    /// The scenes that one can come to from some, and those themselves.
    Set<String> reachable(Collection<String> from) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            var scene = open.pop();
            if (reached.add(scene)) {
                open.addAll(after(scene));
            }
        }
        return reached;
    }

    boolean comesBack(String scene) {
        return reachable(after(scene)).contains(scene);
    }

    private List<String> after(String scene) {
        var choices = next.getOrDefault(scene, Set.of());
        return choices.isEmpty()
                ? List.of()
                : Stream.concat(choices.stream(), byItself.stream()).toList();
    }

    /// The scene itself, where something lets one stay.
    private static Set<String> next(Scenario.Scene scene) {
        return scene.choices().stream()
                .flatMap(choice -> Stream.concat(
                        choice.outcomes().stream()
                                .map(outcome -> outcome.next().isEmpty() ? scene.id() : outcome.next()),
                        isCertain(choice) ? Stream.empty() : Stream.of(scene.id())))
                .collect(Collectors.toSet());
    }

    private static boolean isCertain(Scenario.Choice choice) {
        return choice.outcomes().stream().anyMatch(outcome -> outcome.when().equals(Condition.ALWAYS));
    }
}
