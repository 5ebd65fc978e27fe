package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Option;
import org.caseroom.question.OptionId;

/// Reads the options of a question.
final class OptionReader {

    static final Set<String> KEYS = Set.of("id", "text", "correct", "why");

    private static final int LONGEST_TEXT = 500;

    private final Problems problems;
    private final InlineMarkdown prose;

    OptionReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    List<Option> read(YamlValue value, int fewest, int most) {
        var items = value.filledList();
        if (!items.isEmpty() && (items.size() < fewest || items.size() > most)) {
            value.wrong(new QuestionFinding.OptionCount(items.size(), fewest, most));
        }
        var seen = new HashSet<OptionId>();
        var texts = new HashSet<String>();
        return items.stream().map(item -> option(item.map(KEYS), seen, texts)).toList();
    }

    /// Reads one after the other, in a list whose items have keys of their own, too.
    Function<YamlMap, Option> oneByOne() {
        var seen = new HashSet<OptionId>();
        var texts = new HashSet<String>();
        return map -> option(map, seen, texts);
    }

    /// How many options are marked correct; empty where that cannot be told, which has been reported.
    Optional<Long> correct(YamlValue value) {
        var marks = value.items().stream().map(item -> item.peek("correct")).toList();
        return marks.isEmpty() || marks.stream().flatMap(Optional::stream).anyMatch(mark -> !mark.matches("true|false"))
                ? Optional.empty()
                : Optional.of(marks.stream()
                        .flatMap(Optional::stream)
                        .filter("true"::equals)
                        .count());
    }

    private Option option(YamlMap option, Set<OptionId> seen, Set<String> texts) {
        var written = option.get("id");
        var id = LabelReader.read(written);
        if (!id.equals(LabelReader.UNREAD) && !seen.add(id)) {
            written.wrong(new CourseFinding.DuplicateId.OfOption(id.value()));
        }
        var text = option.get("text").located(LONGEST_TEXT);
        warnOfAllOrNone(text);
        if (!text.isStandIn() && !texts.add(LabelReader.comparable(text))) {
            problems.warning(text.span(), new QuestionFinding.OptionTwice(new Quote(text.value())));
        }
        return new Option(
                id,
                prose.line(text),
                option.find("correct").map(YamlValue::truth).orElse(false),
                prose.paragraphs(option.get("why").located(QuestionReader.LONGEST_WHY)));
    }

    private void warnOfAllOrNone(Located<String> text) {
        if (text.value().toLowerCase(Locale.ROOT).matches("(all|none) of the (above|others?|options)\\.?")) {
            problems.warning(text.span(), new QuestionFinding.AllOfTheAbove(new Quote(text.value())));
        }
    }
}
