package org.caseroom.casework.scenario;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which choices must be remembered, because something later may ask whether they were taken. The fewer there are, the
/// more ways lead to the same state, and the sooner the best way is found.
final class Marks {

    private final Scenario scenario;
    private final Ways ways;

    Marks(Scenario scenario) {
        this.scenario = scenario;
        this.ways = new Ways(scenario);
    }

    Set<String> choices() {
        var asked = conditions().flatMap(Marks::asked).collect(Collectors.toSet());
        return scenario.scenes().stream()
                .flatMap(scene -> scene.choices().stream()
                        .filter(choice -> asked.contains(choice.id()) || choice.once() && ways.comesBack(scene.id())))
                .map(Scenario.Choice::id)
                .collect(Collectors.toSet());
    }

    private Stream<Condition> conditions() {
        return Stream.of(
                        scenario.events().stream()
                                .flatMap(event -> Stream.of(
                                        event.when(), event.outcome().when())),
                        scenario.scenes().stream()
                                .flatMap(scene -> scene.more().stream().map(Scenario.More::when)),
                        scenario.scenes().stream()
                                .flatMap(scene -> scene.choices().stream())
                                .flatMap(choice -> Stream.concat(
                                        Stream.of(choice.when()),
                                        choice.outcomes().stream().map(Scenario.Outcome::when))),
                        scenario.caps().stream().map(Scenario.Cap::when))
                .flatMap(Function.identity());
    }

    private static Stream<String> asked(Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> asked(of);
            case Condition.Any(var of) -> asked(of);
            case Condition.Did(var choice) -> Stream.of(choice);
            case Condition.Undone(var choice) -> Stream.of(choice);
            case Condition.AtLeast _,
                    Condition.AtMost _,
                    Condition.Drew _,
                    Condition.From _,
                    Condition.Before _ -> Stream.empty();
        };
    }

    private static Stream<String> asked(List<Condition> of) {
        return of.stream().flatMap(Marks::asked);
    }
}
