package org.caseroom.casework.scenario;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which scene can follow which, whatever the conditions are.
final class Ways {

    private final Map<String, Set<String>> next;
    private final Map<String, Set<String>> reached = new HashMap<>();

    Ways(Scenario scenario) {
        var byItself = scenario.events().stream()
                .map(event -> event.outcome().next())
                .filter(scene -> !scene.isEmpty())
                .toList();
        this.next = scenario.scenes().stream()
                .collect(Collectors.toMap(Scenario.Scene::id, scene -> next(scene, byItself)));
    }

    /// The scenes that one can come to from some, and those themselves.
    Set<String> reachable(Collection<String> from) {
        return from.stream().flatMap(scene -> reachable(scene).stream()).collect(Collectors.toSet());
    }

    /// The scenes that one can come to from one, and that one itself.
    Set<String> reachable(String from) {
        return reached.computeIfAbsent(from, this::explored);
    }

    boolean comesBack(String scene) {
        return after(scene).stream().anyMatch(each -> reachable(each).contains(scene));
    }

    private Set<String> explored(String from) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var scene = open.pop();
            if (found.add(scene)) {
                open.addAll(after(scene));
            }
        }
        return found;
    }

    private Set<String> after(String scene) {
        return next.getOrDefault(scene, Set.of());
    }

    /// The scene itself, too, where something lets one stay. Nothing follows an end.
    private static Set<String> next(Scenario.Scene scene, List<String> byItself) {
        return scene.choices().isEmpty()
                ? Set.of()
                : Stream.concat(byItself.stream(), scene.choices().stream().flatMap(choice -> next(scene, choice)))
                        .collect(Collectors.toSet());
    }

    private static Stream<String> next(Scenario.Scene scene, Scenario.Choice choice) {
        return Stream.concat(
                choice.outcomes().stream().map(outcome -> outcome.next().isEmpty() ? scene.id() : outcome.next()),
                isCertain(choice) ? Stream.empty() : Stream.of(scene.id()));
    }

    private static boolean isCertain(Scenario.Choice choice) {
        return choice.outcomes().stream().anyMatch(outcome -> outcome.when().equals(Condition.ALWAYS));
    }
}
