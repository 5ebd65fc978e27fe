package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.casework.scenario.Amount;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.coursepack.finding.CourseFinding.Sort;
import org.caseroom.coursepack.finding.Finding;
import org.caseroom.coursepack.finding.Phrase;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.ScenarioFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.Span;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// The names of one scenario. What is used before it is given is judged at the end.
final class ScenarioNames {

    private static final int LARGEST = 100_000_000;

    private final Problems problems;
    private final Register numbers;
    private final Register lots;
    private final Register scenes;
    private final Register choices;
    private final Register others;
    private final Map<String, Scenario.Lot> knownLots = new HashMap<>();
    private final Map<String, Span> places = new HashMap<>();
    private final List<Runnable> open = new ArrayList<>();

    ScenarioNames(Problems problems) {
        this.problems = problems;
        this.numbers = new Register(Sort.GAUGE_OR_DRAW, problems);
        this.lots = new Register(Sort.DRAW, problems);
        this.scenes = new Register(Sort.SCENE, problems);
        this.choices = new Register(Sort.CHOICE, problems);
        this.others = new Register(Sort.EVENT_PART_OR_CAP, problems);
    }

    /// Says what was used and never given.
    void close() {
        open.forEach(Runnable::run);
    }

    String gauge(YamlValue id) {
        return claim(numbers, id);
    }

    String lot(YamlValue id) {
        var name = id.slug();
        numbers.claim(name);
        lots.claim(name);
        return name.value().value();
    }

    void know(Scenario.Lot lot) {
        knownLots.put(lot.id(), lot);
    }

    String scene(YamlValue id) {
        var name = claim(scenes, id);
        places.putIfAbsent(name, id.span());
        return name;
    }

    String choice(YamlValue id) {
        return claim(choices, id);
    }

    String other(YamlValue id) {
        return claim(others, id);
    }

    String toScene(YamlValue reference) {
        return later(scenes, reference, ScenarioFinding.UnknownScene::new);
    }

    String toChoice(YamlValue reference) {
        return later(choices, reference, ScenarioFinding.UnknownChoice::new);
    }

    /// A draw that stands above.
    String toLot(YamlValue reference) {
        var name = reference.slug();
        lots.require(name, ScenarioFinding.UnknownDraw::new);
        return name.value().value();
    }

    String toGauge(YamlValue reference) {
        var name = reference.slug();
        numbers.require(name, ScenarioFinding.UnknownGaugeOrDraw::new);
        if (lots.ids().contains(name.value())) {
            reference.wrong(new ScenarioFinding.NoGauge(name.value().value()));
        }
        return name.value().value();
    }

    /// Keys that may be used for gauges.
    Set<String> gauges() {
        return names(numbers.ids().stream().filter(id -> !lots.ids().contains(id)));
    }

    Set<String> lots() {
        return names(lots.ids().stream());
    }

    /// What a draw was: a number, or one of its words.
    int drawn(String lot, YamlValue value) {
        var known = knownLots.get(lot);
        return known == null || known.words().isEmpty()
                ? value.wholeNumber(-LARGEST, LARGEST)
                : Math.max(0, known.words().indexOf(value.oneOf(known.words())));
    }

    /// A whole number, or the name of a gauge or a draw, perhaps with a minus before it.
    Amount amount(YamlValue value) {
        return amount(value, numbers, ScenarioFinding.UnknownGaugeOrDraw::new);
    }

    /// A whole number, or the name of a draw: something that never changes.
    Amount fixed(YamlValue value) {
        return amount(value, lots, ScenarioFinding.UnknownDraw::new);
    }

    private Amount amount(YamlValue value, Register register, BiFunction<String, Phrase.Near, Finding> unknown) {
        if (value.asWholeNumber().isPresent()) {
            return Amount.of(value.wholeNumber(-LARGEST, LARGEST));
        }
        var text = value.located(70);
        var isNegative = text.value().startsWith("-");
        var name = isNegative ? text.value().substring(1) : text.value();
        if (!text.isStandIn() && !Slug.isSlug(name)) {
            value.wrong(new ScenarioFinding.NoAmount(new Quote(text.value())));
        }
        if (text.isStandIn() || !Slug.isSlug(name)) {
            return Amount.of(0);
        }
        register.require(Located.at(text.span(), new Slug(name)), unknown);
        return new Amount(isNegative ? -1 : 1, name);
    }

    /// A text in which names may stand in braces.
    Located<String> text(Located<String> text) {
        var names = Scenario.NAMED.matcher(text.value());
        while (names.find()) {
            numbers.require(
                    Located.at(text.placeOf(names.group()), slug(names.group(1))),
                    ScenarioFinding.UnknownGaugeOrDraw::new);
        }
        return text;
    }

    Span place(String scene, Supplier<Span> otherwise) {
        var place = places.get(scene);
        return place == null ? otherwise.get() : place;
    }

    private static Slug slug(String name) {
        return new Slug(Slug.isSlug(name) ? name : "x" + name);
    }

    private static Set<String> names(Stream<Slug> ids) {
        return ids.map(Slug::value).collect(Collectors.toSet());
    }

    private static String claim(Register register, YamlValue id) {
        var name = id.slug();
        register.claim(name);
        return name.value().value();
    }

    private String later(Register register, YamlValue reference, BiFunction<String, Phrase.Near, Finding> unknown) {
        var name = reference.slug();
        open.add(() -> register.require(name, unknown));
        return name.value().value();
    }
}
