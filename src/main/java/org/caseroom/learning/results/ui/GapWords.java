package org.caseroom.learning.results.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.question.Answer;
import org.caseroom.question.ShownQuestion;
import org.springframework.web.util.HtmlUtils;

/// What the gaps of a text were filled with, each after the words before it.
final class GapWords {

    /// So many characters before a gap say which it is.
    private static final int BEFORE = 40;

    private GapWords() {}

    /// A line of HTML for each gap that was filled.
    static List<String> lines(ShownQuestion.Cloze cloze, List<Answer.Fill> fills) {
        var given = fills.stream().collect(Collectors.toMap(fill -> fill.gap().value(), Answer.Fill::value));
        return IntStream.range(0, cloze.gaps().size())
                .filter(index -> given.containsKey(cloze.gaps().get(index).id()))
                .mapToObj(index -> HtmlUtils.htmlEscape(before(cloze.texts().get(index))) + " <strong>"
                        + said(cloze.gaps().get(index), given) + "</strong>")
                .toList();
    }

    private static String said(ShownQuestion.ShownGap gap, Map<String, String> given) {
        var value = given.getOrDefault(gap.id(), "");
        var text = gap.options().stream()
                .filter(option -> option.id().equals(value))
                .map(ShownQuestion.ShownOption::text)
                .findFirst()
                .orElseGet(() -> HtmlUtils.htmlEscape(value));
        return gap.unit() == null ? text : text + "\u00a0" + HtmlUtils.htmlEscape(gap.unit());
    }

    private static String before(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        var length = line.codePointCount(0, line.length());
        return length <= BEFORE ? line : "…" + line.substring(line.offsetByCodePoints(0, length - BEFORE));
    }
}
