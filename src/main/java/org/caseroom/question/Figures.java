package org.caseroom.question;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseroom.shared.Prose;

/// Numbers that stand in a text in the place of their names in braces, written as the language writes them.
///
/// A number as it is formatted holds nothing that could be markup, so the text stays safe.
final class Figures {

    private static final Pattern PLACE = Pattern.compile("\\{(" + Quantity.NAME.pattern() + ")}");

    private final Locale language;
    private final Map<String, BigDecimal> amounts;

    Figures(Locale language, Map<String, BigDecimal> amounts) {
        this.language = language;
        this.amounts = Map.copyOf(amounts);
    }

    Figures with(String name, BigDecimal amount) {
        var more = new LinkedHashMap<>(amounts);
        more.put(name, amount);
        return new Figures(language, more);
    }

    Prose in(Prose text) {
        return new Prose(PLACE.matcher(text.html())
                .replaceAll(place -> amounts.containsKey(place.group(1))
                        ? Matcher.quoteReplacement(written(amounts.get(place.group(1))))
                        : Matcher.quoteReplacement(place.group())));
    }

    private String written(BigDecimal amount) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }
}
