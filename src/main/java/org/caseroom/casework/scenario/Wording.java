package org.caseroom.casework.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.caseroom.shared.Prose;

/// Fills in what texts name in braces: the value of a gauge or of a lot. Braces that name neither are just braces:
/// Markdown
/// can hide a name from whoever checks the text as it was written.
final class Wording {

    private static final String NARROW_SPACE = "\u202f";
    private static final int FIRST_GROUPED = 10_000;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_OF_A_DAY = 24;

    private final Terms terms;
    private final Map<String, Scenario.Lot> lots;
    private final int opens;

    Wording(Scenario scenario, Terms terms) {
        this.terms = terms;
        this.opens = scenario.clock().opens();
        this.lots = scenario.lots().stream().collect(Collectors.toMap(Scenario.Lot::id, Function.identity()));
    }

    Prose prose(Prose text, State state) {
        return new Prose(filled(text.html(), state, Wording::escaped));
    }

    String plain(String text, State state) {
        return filled(text, state, UnaryOperator.identity());
    }

    String value(Scenario.Lot lot) {
        var drawn = terms.drawn(lot.id());
        return lot.words().isEmpty() ? number(drawn) : lot.words().get(drawn);
    }

    /// The time of day that a minute of the play is, as texts write it.
    String timeOf(Scenario.Lot lot) {
        var minute = opens + terms.drawn(lot.id());
        return "%02d:%02d".formatted(minute / MINUTES_OF_AN_HOUR % HOURS_OF_A_DAY, minute % MINUTES_OF_AN_HOUR);
    }

    private String filled(String text, State state, UnaryOperator<String> escaping) {
        return Scenario.NAMED
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        value(match.group(1), state).map(escaping).orElse(match.group())));
    }

    private Optional<String> value(String name, State state) {
        var lot = lots.get(name);
        return lot != null ? Optional.of(value(lot)) : terms.findGauge(name).map(gauge -> number(state.gauge(gauge)));
    }

    /// Digits in threes, with the narrow space that every language may read (ISO 80000-1).
    private static String number(int value) {
        return Math.abs(value) < FIRST_GROUPED
                ? String.valueOf(value)
                : String.valueOf(value).replaceAll("(?<=\\d)(?=(\\d{3})+$)", NARROW_SPACE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
