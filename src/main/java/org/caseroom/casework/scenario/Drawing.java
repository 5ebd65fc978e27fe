package org.caseroom.casework.scenario;

import java.util.HashMap;
import java.util.Map;
import org.caseroom.casework.Draw;

/// Draws what differs from play to play.
final class Drawing {

    private Drawing() {}

    static Map<String, Integer> lots(Scenario scenario, Draw draw) {
        var drawn = new HashMap<String, Integer>();
        for (var lot : scenario.lots()) {
            var value = (int) draw.between(lot.least(), lot.most(), lot.step());
            drawn.put(lot.id(), value + drawn.getOrDefault(lot.after(), 0));
        }
        return drawn;
    }

    /// The order in which choices are written often tells which is good.
    static Scenario shuffled(Scenario scenario, Draw draw) {
        return new Scenario(
                scenario.clock(),
                scenario.gauges(),
                scenario.lots(),
                scenario.events(),
                scenario.scenes().stream()
                        .map(scene -> new Scenario.Scene(
                                scene.id(),
                                scene.title(),
                                scene.text(),
                                scene.more(),
                                draw.shuffled(scene.choices()),
                                scene.end()))
                        .toList(),
                scenario.timeUp(),
                scenario.parts(),
                scenario.caps());
    }
}
