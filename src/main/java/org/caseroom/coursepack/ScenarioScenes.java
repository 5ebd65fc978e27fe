package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.casework.scenario.Condition;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.coursepack.finding.ScenarioFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Prose;

/// Reads the scenes of a scenario, their choices, and what happens by itself.
final class ScenarioScenes {

    static final Set<String> OUTCOME_KEYS = Set.of("if", "change", "set", "tell", "go");
    static final Set<String> EVENT_KEYS = Set.of("id", "at", "if", "change", "set", "tell", "go", "hindsight");
    static final Set<String> SCENE_KEYS = Set.of("id", "title", "text", "more", "choices", "end");
    static final Set<String> MORE_KEYS = Set.of("if", "text");
    static final Set<String> CHOICE_KEYS =
            Set.of("id", "text", "minutes", "once", "if", "change", "set", "tell", "go", "outcomes", "why");

    private final ScenarioNames names;
    private final ScenarioConditions conditions;
    private final InlineMarkdown prose;

    ScenarioScenes(ScenarioNames names, ScenarioConditions conditions, Problems problems) {
        this.names = names;
        this.conditions = conditions;
        this.prose = new InlineMarkdown(problems);
    }

    Scenario.Event event(YamlValue value) {
        var map = value.map(EVENT_KEYS);
        return new Scenario.Event(
                names.other(map.get("id")),
                map.find("at").map(names::fixed).orElse(null),
                conditions.when(map),
                new Scenario.Outcome(
                        Condition.ALWAYS,
                        conditions.effects(map),
                        paragraphs(map, "tell"),
                        go(map)),
                paragraphs(map, "hindsight"));
    }

    Scenario.Scene scene(YamlValue value) {
        var map = value.map(SCENE_KEYS);
        var end = map.find("end").map(YamlValue::truth).orElse(false);
        var id = names.scene(map.get("id"));
        var choices = map.find("choices").map(YamlValue::filledList).orElse(List.of()).stream()
                .map(this::choice)
                .toList();
        if (end != choices.isEmpty()) {
            value.wrong(
                    end
                            ? new ScenarioFinding.SceneWithoutWayOut.EndWithChoices(id)
                            : new ScenarioFinding.SceneWithoutWayOut.NoChoice(id));
        }
        return new Scenario.Scene(
                id,
                names.text(map.get("title").located(120)).value(),
                paragraphs(map.get("text"), 4_000),
                map.find("more").map(YamlValue::list).orElse(List.of()).stream()
                        .map(this::more)
                        .toList(),
                choices,
                end);
    }

    private Scenario.More more(YamlValue value) {
        var map = value.map(MORE_KEYS);
        return new Scenario.More(conditions.read(map.get("if")), paragraphs(map.get("text"), 2_000));
    }

    private Scenario.Choice choice(YamlValue value) {
        var map = value.map(CHOICE_KEYS);
        var once = map.find("once").map(YamlValue::truth).orElse(true);
        return new Scenario.Choice(
                names.choice(map.get("id")),
                prose.line(names.text(map.get("text").located(300))),
                map.get("minutes").wholeNumber(once ? 0 : 1, 600),
                conditions.when(map),
                once,
                outcomes(map),
                paragraphs(map.get("why"), 1_000));
    }

    /// What stands at the choice itself is its only outcome.
    private List<Scenario.Outcome> outcomes(YamlMap choice) {
        var several = choice.find("outcomes");
        if (several.isEmpty()) {
            return List.of(outcome(choice, Condition.ALWAYS));
        }
        var here = new HashSet<>(OUTCOME_KEYS);
        here.remove("if");
        here.stream().sorted().flatMap(key -> choice.find(key).stream()).forEach(value -> value.wrong(new ScenarioFinding.ChoiceOutcomes()));
        return several.get().filledList().stream()
                .map(value -> value.map(OUTCOME_KEYS))
                .map(map -> outcome(map, conditions.when(map)))
                .toList();
    }

    private Scenario.Outcome outcome(YamlMap map, Condition when) {
        return new Scenario.Outcome(when, conditions.effects(map), paragraphs(map, "tell"), go(map));
    }

    private String go(YamlMap map) {
        return map.find("go").map(names::toScene).orElse("");
    }

    private Prose paragraphs(YamlMap map, String key) {
        return map.find(key).map(value -> paragraphs(value, 2_000)).orElse(Prose.NONE);
    }

    private Prose paragraphs(YamlValue value, int longest) {
        return prose.paragraphs(names.text(value.located(longest)));
    }
}
