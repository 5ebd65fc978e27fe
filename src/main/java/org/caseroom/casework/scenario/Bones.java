package org.caseroom.casework.scenario;

import java.util.List;
import org.caseroom.casework.scenario.Scenario.Choice;
import org.caseroom.casework.scenario.Scenario.Event;
import org.caseroom.casework.scenario.Scenario.Gauge;
import org.caseroom.casework.scenario.Scenario.Lot;
import org.caseroom.casework.scenario.Scenario.More;
import org.caseroom.casework.scenario.Scenario.Outcome;
import org.caseroom.casework.scenario.Scenario.Part;
import org.caseroom.casework.scenario.Scenario.Scene;
import org.caseroom.shared.Prose;

/// What is left of a scenario without its words: two that differ in words alone play alike.
final class Bones {

    private Bones() {}

    static Scenario of(Scenario scenario) {
        return new Scenario(
                scenario.clock(),
                scenario.gauges().stream().map(Bones::of).toList(),
                scenario.lots().stream().map(Bones::of).toList(),
                scenario.events().stream().map(Bones::of).toList(),
                scenario.scenes().stream().map(Bones::of).toList(),
                scenario.timeUp(),
                scenario.parts().stream().map(Bones::of).toList(),
                scenario.caps().stream()
                        .map(cap -> new Scenario.Cap(cap.id(), "", cap.when(), cap.most(), Prose.NONE))
                        .toList());
    }

    private static Gauge of(Gauge gauge) {
        return new Gauge(gauge.id(), "", "", gauge.start(), gauge.least(), gauge.most(), gauge.shown());
    }

    private static Lot of(Lot lot) {
        return new Lot(lot.id(), "", lot.least(), lot.most(), lot.step(), lot.after(), List.of());
    }

    private static Part of(Part part) {
        return new Part(part.id(), "", part.points(), part.gauge(), part.worst(), part.best());
    }

    private static Event of(Event event) {
        return new Event(event.id(), event.at(), event.when(), of(event.outcome()), Prose.NONE);
    }

    private static Scene of(Scene scene) {
        var more = scene.more().stream()
                .map(each -> new More(each.when(), Prose.NONE))
                .toList();
        return new Scene(
                scene.id(),
                "",
                Prose.NONE,
                more,
                scene.choices().stream().map(Bones::of).toList(),
                scene.end());
    }

    private static Choice of(Choice choice) {
        List<Outcome> outcomes = choice.outcomes().stream().map(Bones::of).toList();
        return new Choice(
                choice.id(), Prose.NONE, choice.minutes(), choice.when(), choice.once(), outcomes, Prose.NONE);
    }

    private static Outcome of(Outcome outcome) {
        return new Outcome(outcome.when(), outcome.effects(), Prose.NONE, outcome.next());
    }
}
