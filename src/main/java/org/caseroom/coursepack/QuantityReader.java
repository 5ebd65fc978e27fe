package org.caseroom.coursepack;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Quantity;

/// Reads the values that are drawn: from, to and step, or some amounts.
final class QuantityReader {

    static final Set<String> KEYS = Set.of("name", "from", "to", "step", "among");

    static final int MOST = 8;

    private static final int MOST_AMOUNTS = 1_000_000;
    private static final int MOST_LISTED = 100;
    private static final String UNREAD = "unread";

    private final Problems problems;
    private final Set<String> names = new HashSet<>();

    QuantityReader(Problems problems) {
        this.problems = problems;
    }

    List<Quantity> read(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 1, MOST);
        return items.stream().limit(MOST).map(item -> quantity(item.map(KEYS))).toList();
    }

    private Quantity quantity(YamlMap map) {
        var name = name(map.get("name"));
        return map.find("among").map(list -> among(name, list)).orElseGet(() -> range(name, map));
    }

    private String name(YamlValue value) {
        var name = value.located(100);
        if (name.isStandIn()) {
            return UNREAD;
        }
        if (!Quantity.isName(name.value()) || name.value().equals("answer")) {
            value.wrong(new QuestionFinding.Formula.ValueName(new Quote(name.value())));
        } else if (!names.add(name.value())) {
            value.wrong(new QuestionFinding.Formula.ValueTwice(name.value()));
        }
        return name.value();
    }

    private Quantity among(String name, YamlValue list) {
        var items = list.filledList();
        LabelReader.requireCount(list, items.size(), 2, MOST_LISTED);
        var amounts = items.stream().limit(MOST_LISTED).map(YamlValue::decimal).toList();
        if (amounts.stream().map(BigDecimal::stripTrailingZeros).distinct().count() != amounts.size()) {
            list.wrong(new QuestionFinding.Formula.AmountTwice(name));
        }
        return new Quantity.Among(name, amounts);
    }

    private Quantity range(String name, YamlMap map) {
        var before = problems.errors();
        var from = map.get("from").decimal();
        var to = map.get("to").decimal();
        var step = map.get("step").decimal();
        var stands = new Quantity.Range(name, from, step, 2);
        if (problems.errors() != before) {
            return stands;
        }
        var steps = step.signum() > 0 ? to.subtract(from).divideAndRemainder(step) : null;
        if (steps == null
                || steps[1].signum() != 0
                || steps[0].signum() <= 0
                || steps[0].compareTo(BigDecimal.valueOf(MOST_AMOUNTS)) >= 0) {
            map.get("step").wrong(new QuestionFinding.Formula.Steps(MOST_AMOUNTS));
            return stands;
        }
        var scale = Math.max(from.scale(), step.scale());
        return new Quantity.Range(name, from.setScale(scale), step, steps[0].intValueExact() + 1);
    }
}
