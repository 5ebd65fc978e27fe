package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Ordering;
import org.caseroom.question.Question;
import org.caseroom.shared.Prose;

/// Reads items that stand in their right order.
final class OrderingReader {

    static final Set<String> ITEM_KEYS = Set.of("id", "text", "why");

    private static final int LONGEST_TEXT = 300;
    private static final Pattern GIVES_AWAY =
            Pattern.compile("(?iu)(\\d+[.):]|(first|second|third|then|next|last|finally|lastly)\\b).*");

    private final Problems problems;
    private final InlineMarkdown prose;

    OrderingReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var items = items(map.get("items"));
        var key = items.stream().map(Ordering.Step::id).toList();
        var why = why(map.get("why"));
        return () -> new Ordering(head.id(), head.teaching(), head.points(), head.prompt(), items, key, why);
    }

    private List<Ordering.Step> items(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 3, 8);
        var labels = new LabelReader(problems);
        return items.stream()
                .map(item -> item.map(ITEM_KEYS))
                .map(item -> item(item, labels))
                .toList();
    }

    private Ordering.Step item(YamlMap item, LabelReader labels) {
        item.find("text").map(text -> text.located(LONGEST_TEXT)).ifPresent(this::warnOfGivingAway);
        return new Ordering.Step(
                labels.id(item),
                labels.text(item, LONGEST_TEXT),
                item.find("why").map(this::why).orElse(Prose.NONE));
    }

    private void warnOfGivingAway(Located<String> text) {
        if (GIVES_AWAY.matcher(text.value()).matches()) {
            problems.warning(text.span(), new QuestionFinding.OrderGivenAway(new Quote(text.value())));
        }
    }

    private Prose why(YamlValue value) {
        return prose.paragraphs(value.located(QuestionReader.LONGEST_WHY));
    }
}
