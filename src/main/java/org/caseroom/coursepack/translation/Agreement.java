package org.caseroom.coursepack.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.TranslationFinding;
import org.caseroom.coursepack.finding.TranslationFinding.Same;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.Span;

/// Compares what has to be the same in a text and its translation: sources, targets of links, code, names in braces,
/// and
/// figures.
final class Agreement {

    private static final Pattern SOURCE = Pattern.compile("\\[\\^([^\\[\\]]{1,100})]");
    private static final Pattern TARGET =
            Pattern.compile("]\\(((?:glossary|lesson|https|media)[^) \\n]{0,2000})[) \\n]");
    private static final Pattern CODE = Pattern.compile("`[^`]{1,1000}`");
    private static final Pattern NAME = Pattern.compile("\\{([^{}]{1,100})}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}(?:[.,][0-9]{1,20}){0,20}");
    private static final String NONE = "–";

    private final Problems problems;

    Agreement(Problems problems) {
        this.problems = problems;
    }

    /// @param names whether words in braces are names
    void check(String base, String translated, Span place, boolean names) {
        compare(Same.SOURCES, found(SOURCE, base), found(SOURCE, translated), place);
        compare(Same.TARGETS, found(TARGET, base), found(TARGET, translated), place);
        var codes = found(CODE, base);
        var translatedCodes = found(CODE, translated);
        if (codes.size() != translatedCodes.size()) {
            compare(Same.CODE, codes, translatedCodes, place);
        }
        if (names) {
            compare(Same.NAMES, found(NAME, base), found(NAME, translated), place);
        }
        var missing = new ArrayList<>(numbers(base));
        missing.removeAll(numbers(translated));
        if (!missing.isEmpty()) {
            problems.warning(place, new TranslationFinding.TranslatedNumbers(new Quote(String.join(", ", missing))));
        }
    }

    private void compare(Same same, List<String> base, List<String> translated, Span place) {
        if (!base.equals(translated)) {
            problems.error(
                    place,
                    new TranslationFinding.TranslatedReferences(
                            same, new Quote(beyond(translated, base)), new Quote(beyond(base, translated))));
        }
    }

    /// What stands in one and not in the other, as often as it does.
    private static String beyond(List<String> one, List<String> other) {
        var left = new ArrayList<>(one);
        other.forEach(left::remove);
        return left.isEmpty() ? NONE : String.join(", ", left);
    }

    /// In an order of their own: words stand in another order in another language.
    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .sorted()
                .toList();
    }

    /// Without the signs between their digits, which each language sets in its own way.
    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group().replaceAll("[^0-9]", ""))
                .toList();
    }
}
