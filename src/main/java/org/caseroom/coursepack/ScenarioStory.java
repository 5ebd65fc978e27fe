package org.caseroom.coursepack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caseroom.casework.scenario.Amount;
import org.caseroom.casework.scenario.Flaw;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.casework.scenario.Trial;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.ScenarioFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;

/// Reads the story of a scenario and tries it out.
final class ScenarioStory {

    static final Set<String> KEYS = Set.of("clock", "gauges", "draws", "events", "scenes", "time-up", "score", "caps");
    static final Set<String> CLOCK_KEYS = Set.of("start", "limit");
    static final Set<String> GAUGE_KEYS = Set.of("id", "title", "unit", "start", "least", "most", "shown");
    static final Set<String> DRAW_KEYS = Set.of("id", "title", "from", "to", "step", "after", "words");
    static final Set<String> PART_KEYS = Set.of("id", "title", "points", "gauge", "worst", "best");
    static final Set<String> CAP_KEYS = Set.of("id", "title", "if", "most", "why");

    private static final int MOST = 40;
    private static final int LARGEST = 100_000_000;
    private static final int LONGEST_PLAY = 24 * 60;
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private final Problems problems;
    private final ScenarioNames names;
    private final ScenarioConditions conditions;
    private final ScenarioScenes scenes;
    private final InlineMarkdown prose;

    ScenarioStory(Problems problems) {
        this.problems = problems;
        this.names = new ScenarioNames(problems);
        this.conditions = new ScenarioConditions(names);
        this.scenes = new ScenarioScenes(names, conditions, problems);
        this.prose = new InlineMarkdown(problems);
    }

    /// Empty where something is wrong with it.
    Optional<Scenario> read(YamlMap map, double passMark) {
        var before = problems.errors();
        var clock = clock(map.get("clock").map(CLOCK_KEYS));
        var lots = map.find("draws").map(list -> each(list, this::lot)).orElse(List.of());
        var gauges = each(map.get("gauges"), this::gauge);
        var events = map.find("events").map(list -> each(list, scenes::event)).orElse(List.of());
        var places = each(map.get("scenes"), scenes::scene);
        var timeUp = names.toScene(map.get("time-up"));
        var parts = each(map.get("score"), this::part);
        var caps = map.find("caps").map(list -> each(list, this::cap)).orElse(List.of());
        names.close();
        if (problems.errors() == before
                && places.stream().noneMatch(scene -> scene.id().equals(timeUp) && scene.end())) {
            map.get("time-up").wrong(new ScenarioFinding.NoEnd(timeUp));
        }
        if (problems.errors() != before) {
            return Optional.empty();
        }
        var scenario = new Scenario(clock, gauges, lots, events, places, timeUp, parts, caps);
        Trial.of(scenario, passMark).forEach(flaw -> report(flaw, map));
        return Optional.of(scenario);
    }

    private void report(Flaw flaw, YamlMap map) {
        switch (flaw) {
            case Flaw.Unreachable(var scene) ->
                problems.error(names.place(scene, map::span), new ScenarioFinding.SceneUnreachable(scene));
            case Flaw.WithoutWayOut(var scene) ->
                problems.error(names.place(scene, map::span), new ScenarioFinding.SceneWithoutWayOut.NoneEnds(scene));
            case Flaw.TooLarge(var most) -> map.get("scenes").wrong(new ScenarioFinding.ScenarioSize.Ways(most));
            case Flaw.NeverFull(var percent) -> map.get("score").wrong(new ScenarioFinding.ScenarioFullMarks(percent));
            case Flaw.PassedByChance(var percent) ->
                map.get("score").doubtful(new ScenarioFinding.ScenarioChance(percent));
        }
    }

    private Scenario.Clock clock(YamlMap map) {
        var start = map.get("start");
        var text = start.located(5);
        var isTime = text.value().matches(TIME);
        if (!isTime && !text.isStandIn()) {
            start.wrong(new ScenarioFinding.ClockTime(new Quote(text.value())));
        }
        var opens = isTime
                ? Integer.parseInt(text.value().substring(0, 2)) * 60
                        + Integer.parseInt(text.value().substring(3))
                : 0;
        return new Scenario.Clock(opens, map.get("limit").wholeNumber(1, LONGEST_PLAY));
    }

    private Scenario.Gauge gauge(YamlValue value) {
        var map = value.map(GAUGE_KEYS);
        var least = map.get("least").wholeNumber(-LARGEST, LARGEST);
        return new Scenario.Gauge(
                names.gauge(map.get("id")),
                map.get("title").text(80),
                map.find("unit").map(unit -> unit.text(20)).orElse(""),
                map.find("start").map(names::fixed).orElse(Amount.of(0)),
                least,
                map.get("most").wholeNumber(least, LARGEST),
                map.get("shown").truth());
    }

    private Scenario.Lot lot(YamlValue value) {
        var map = value.map(DRAW_KEYS);
        var after = map.find("after").map(names::toLot).orElse("");
        var id = names.lot(map.get("id"));
        var title = map.find("title").map(text -> text.text(120)).orElse("");
        var words = map.find("words").map(YamlValue::filledList).orElse(List.of()).stream()
                .map(word -> word.text(80))
                .toList();
        var lot = words.isEmpty()
                ? number(map, id, title, after)
                : new Scenario.Lot(id, title, 0, words.size() - 1, 1, "", words);
        if (!words.isEmpty() && (map.find("from").isPresent() || map.find("to").isPresent() || !after.isEmpty())) {
            value.wrong(new ScenarioFinding.DrawForm());
        }
        names.know(lot);
        return lot;
    }

    private static Scenario.Lot number(YamlMap map, String id, String title, String after) {
        var least = map.get("from").wholeNumber(-LARGEST, LARGEST);
        var most = map.get("to").wholeNumber(least, LARGEST);
        var step = map.find("step").map(value -> value.wholeNumber(1, LARGEST)).orElse(1);
        return new Scenario.Lot(id, title, least, most, step, after, List.of());
    }

    private Scenario.Part part(YamlValue value) {
        var map = value.map(PART_KEYS);
        return new Scenario.Part(
                names.other(map.get("id")),
                map.get("title").text(120),
                map.get("points").wholeNumber(1, 100),
                names.toGauge(map.get("gauge")),
                names.fixed(map.get("worst")),
                names.fixed(map.get("best")));
    }

    private Scenario.Cap cap(YamlValue value) {
        var map = value.map(CAP_KEYS);
        return new Scenario.Cap(
                names.other(map.get("id")),
                map.get("title").text(160),
                conditions.read(map.get("if")),
                map.get("most").wholeNumber(0, 100),
                prose.paragraphs(names.text(map.get("why").located(1_000))));
    }

    private static <T> List<T> each(YamlValue list, Function<YamlValue, T> read) {
        var items = list.filledList();
        if (items.size() > MOST) {
            list.wrong(new ScenarioFinding.ScenarioSize.Items(items.size(), MOST));
        }
        return items.stream().limit(MOST).map(read).toList();
    }
}
