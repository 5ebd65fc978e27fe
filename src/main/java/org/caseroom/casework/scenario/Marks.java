package org.caseroom.casework.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which choices must be remembered, and how long: as long as something later may ask whether they were taken. The
/// fewer there are, the more ways lead to the same state, and the sooner the best way is found.
final class Marks {

    private final Map<String, Set<String>> askedFrom = new HashMap<>();
    private final Set<String> askedAlways = new HashSet<>();
    private final Set<String> choices = new HashSet<>();

    Marks(Scenario scenario) {
        var ways = new Ways(scenario);
        var askedIn =
                scenario.scenes().stream().collect(Collectors.toMap(Scenario.Scene::id, scene -> askedIn(scene, ways)));
        for (var scene : scenario.scenes()) {
            askedFrom.put(
                    scene.id(),
                    ways.reachable(scene.id()).stream()
                            .flatMap(each -> askedIn.getOrDefault(each, Set.of()).stream())
                            .collect(Collectors.toSet()));
        }
        scenario.caps().forEach(cap -> asked(cap.when()).forEach(askedAlways::add));
        scenario.events().stream()
                .filter(event -> event.at() == null)
                .forEach(event -> asked(event.when()).forEach(askedAlways::add));
        scenario.events().forEach(event -> asked(event.when()).forEach(choices::add));
        choices.addAll(askedAlways);
        askedIn.values().forEach(choices::addAll);
    }

    /// All that are ever asked for.
    Set<String> choices() {
        return choices;
    }

    /// Those that may be asked for while one is in a scene, or later; what is scheduled asks for itself.
    Set<String> askedFrom(String scene) {
        var asked = new HashSet<>(askedAlways);
        asked.addAll(askedFrom.getOrDefault(scene, Set.of()));
        return asked;
    }

    /// Those that an event asks for.
    static Set<String> askedBy(Scenario.Event event) {
        return asked(event.when()).collect(Collectors.toSet());
    }

    private static Set<String> askedIn(Scenario.Scene scene, Ways ways) {
        var comesBack = ways.comesBack(scene.id());
        return Stream.concat(
                        scene.more().stream().flatMap(more -> asked(more.when())),
                        scene.choices().stream()
                                .flatMap(choice -> Stream.of(
                                                asked(choice.when()),
                                                choice.outcomes().stream().flatMap(outcome -> asked(outcome.when())),
                                                choice.once() && comesBack
                                                        ? Stream.of(choice.id())
                                                        : Stream.<String>empty())
                                        .flatMap(each -> each)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> asked(Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> of.stream().flatMap(Marks::asked);
            case Condition.Any(var of) -> of.stream().flatMap(Marks::asked);
            case Condition.Did(var choice) -> Stream.of(choice);
            case Condition.Undone(var choice) -> Stream.of(choice);
            case Condition.AtLeast _, Condition.AtMost _, Condition.Drew _, Condition.From _, Condition.Before _ ->
                Stream.empty();
        };
    }
}
