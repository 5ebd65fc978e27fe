package org.caseroom.casework.scenario;

import java.util.List;
import java.util.Optional;

/// Forgets the marks that nothing can ask for any more.
final class Memory {

    private final List<int[]> fromScenes;
    private final List<Asking> scheduled;

    Memory(Scenario scenario, Marks marks, Terms terms) {
        var sudden = scenario.events().stream()
                .filter(event -> event.at() == null)
                .map(terms::mark)
                .toList();
        this.fromScenes = scenario.scenes().stream()
                .map(scene -> {
                    var mask = mask(marks.askedFrom(scene.id()), terms);
                    sudden.forEach(mark -> State.mark(mask, mark));
                    return mask;
                })
                .toList();
        var blank = State.blank(scenario.gauges().size(), terms.marks());
        this.scheduled = scenario.events().stream()
                .flatMap(event -> asking(event, terms, blank).stream())
                .toList();
    }

    private record Asking(int minute, int[] mask) {}

    private static Optional<Asking> asking(Scenario.Event event, Terms terms, State blank) {
        return Optional.ofNullable(event.at())
                .map(at -> new Asking(terms.amount(at).applyAsInt(blank), mask(Marks.askedBy(event), terms)));
    }

    State kept(State state) {
        var mask = fromScenes.get(state.scene()).clone();
        for (var asking : scheduled) {
            if (asking.minute() > state.minute()) {
                for (var cell = 0; cell < mask.length; cell++) {
                    mask[cell] |= asking.mask()[cell];
                }
            }
        }
        return state.only(mask);
    }

    private static int[] mask(Iterable<String> choices, Terms terms) {
        var mask = new int[State.cells(terms.marks())];
        choices.forEach(choice -> State.mark(mask, terms.mark(choice)));
        return mask;
    }
}
