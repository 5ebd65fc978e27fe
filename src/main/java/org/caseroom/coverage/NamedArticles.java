package org.caseroom.coverage;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The articles of the Convention that a text names: "article 24", "Articles 24, 25 and 27", "Điều 13".
///
/// A sentence that speaks of another treaty or law is passed over, since its numbers may belong to that one: rather one
/// mention too few than one too many.
final class NamedArticles {

    private static final int LAST = 68;

    private static final Pattern END_OF_BLOCK =
            Pattern.compile("</(?:p|li|td|th|h[1-6]|tr|dt|dd|figcaption|summary|blockquote)>|<br ?/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\n");

    private static final Pattern OTHER_LAW = Pattern.compile(
            "Budapest|ETS|Protocol|Regulation|Directive|Lanzarote|UNTOC|UNCAC|GDPR|[Cc]riminal [Cc]ode|Nghị định thư|Bộ luật");

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Aa]rticles?|[Đđ]iều)[\\s\u00a0]+(\\d{1,2}(?!\\d)(?:\\(\\w+\\))*"
                    + "(?:(?:,\\s*(?:and\\s+)?|\\s+(?:and|to|or|và|đến)\\s+|[–-])\\d{1,2}(?!\\d)(?:\\(\\w+\\))*)*)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile(
            "(to\\s+|đến\\s+|[–-])?(?<!\\()\\b(\\d{1,2})\\b(?![^(]*\\))", Pattern.UNICODE_CHARACTER_CLASS);

    private NamedArticles() {}

    /// Their numbers, in order.
    static SortedSet<Integer> in(String html) {
        var text = TAG.matcher(END_OF_BLOCK.matcher(html).replaceAll("\n")).replaceAll("");
        var numbers = new TreeSet<Integer>();
        for (var sentence : END_OF_SENTENCE.split(text)) {
            if (!OTHER_LAW.matcher(sentence).find()) {
                NAMED.matcher(sentence).results().forEach(named -> addNumbers(named.group(1), numbers));
            }
        }
        return numbers;
    }

    private static void addNumbers(String list, SortedSet<Integer> numbers) {
        var before = LAST;
        var found = NUMBER.matcher(list);
        while (found.find()) {
            var number = Integer.parseInt(found.group(2));
            if (number >= 1 && number <= LAST) {
                IntStream.rangeClosed(found.group(1) == null ? number : Math.min(before, number), number)
                        .forEach(numbers::add);
                before = number;
            }
        }
    }
}
