package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Cloze;
import org.caseroom.question.Gap;
import org.caseroom.question.OptionId;
import org.caseroom.question.Question;
import org.caseroom.question.ShortText;
import org.caseroom.shared.Prose;

/// Reads a text with gaps, and what is right in each.
final class ClozeReader {

    static final Set<String> CHOICE_KEYS = Set.of("id", "kind", "options", "why");
    static final Set<String> WORD_KEYS = Set.of("id", "kind", "accepted", "accents", "why");
    static final Set<String> NUMBER_KEYS = Set.of("id", "kind", "answer", "tolerance", "unit", "why");
    static final Set<String> OPTION_KEYS = Set.of("id", "text", "correct");

    private static final Map<String, Set<String>> KEYS =
            Map.of("choice", CHOICE_KEYS, "word", WORD_KEYS, "number", NUMBER_KEYS);
    private static final List<String> KINDS = List.of("choice", "word", "number");

    /// Choices stand in a list, where long texts are cut.
    private static final int LONGEST_OPTION = 120;

    private final Problems problems;
    private final InlineMarkdown prose;

    ClozeReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var before = problems.errors();
        var gaps = gaps(map.get("gaps"));
        var areRead = problems.errors() == before;
        var text = map.get("text");
        var found = areRead ? MarkedText.withGaps(text, List.copyOf(gaps.keySet()), problems) : MarkedText.unread(text);
        return () -> {
            var inOrder = new ArrayList<Gap>();
            found.ids().stream()
                    .map(gaps::get)
                    .map(Objects::requireNonNull)
                    .forEach(gap -> inOrder.add(named(gap, inOrder.size() + 1)));
            return new Cloze(head.id(), head.teaching(), head.points(), head.prompt(), found.between(), inOrder);
        };
    }

    private Map<String, Gap> gaps(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 2, 8);
        var labels = new LabelReader(problems);
        var gaps = new LinkedHashMap<String, Gap>();
        for (var item : items) {
            var kind = item.peek("kind").orElse("");
            var map = item.map(KEYS.getOrDefault(kind, Set.of("id", "kind", "options", "accepted", "answer", "why")));
            var id = labels.id(map);
            gaps.put(id.value(), gap(kind, id, map));
        }
        return gaps;
    }

    private Gap gap(String kind, OptionId id, YamlMap map) {
        var why = prose.paragraphs(map.get("why").located(QuestionReader.LONGEST_WHY));
        return switch (kind) {
            case "word" -> word(id, map, why);
            case "number" -> number(id, map, why);
            case "choice" -> new Gap.Choice(id, id, options(map.get("options")), why);
            default -> {
                map.get("kind").oneOf(KINDS);
                yield new Gap.Choice(id, id, List.of(), why);
            }
        };
    }

    private Gap word(OptionId id, YamlMap map, Prose why) {
        var accents = map.find("accents")
                .map(value -> value.oneOf(ShortText.Accents.class))
                .orElse(ShortText.Accents.KEEP);
        return new Gap.Word(id, id, new ShortTextReader(problems).accepted(map.get("accepted"), accents), accents, why);
    }

    private Gap number(OptionId id, YamlMap map, Prose why) {
        var tolerance = map.get("tolerance").decimal();
        if (tolerance.signum() < 0) {
            map.get("tolerance").wrong(new QuestionFinding.Question.NegativeTolerance());
        }
        var unit = map.find("unit").map(value -> value.text(20)).orElse(null);
        return new Gap.Figure(id, id, map.get("answer").decimal(), tolerance, unit, why);
    }

    private List<Gap.Offer> options(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 2, 8);
        var labels = new LabelReader(problems);
        var options = items.stream()
                .map(item -> item.map(OPTION_KEYS))
                .map(item -> new Gap.Offer(
                        labels.id(item),
                        labels.text(item, LONGEST_OPTION),
                        item.find("correct").map(YamlValue::truth).orElse(false)))
                .toList();
        new OptionReader(problems)
                .correct(value)
                .filter(correct -> correct != 1)
                .ifPresent(correct -> value.wrong(new QuestionFinding.Question.NotOneRight(
                        Math.toIntExact(correct), QuestionFinding.OneRight.CLOZE)));
        return options;
    }

    /// A gap is called by its place.
    private static Gap named(Gap gap, int place) {
        var name = new OptionId("g" + place);
        return switch (gap) {
            case Gap.Choice choice -> new Gap.Choice(choice.id(), name, choice.options(), choice.why());
            case Gap.Word word -> new Gap.Word(word.id(), name, word.accepted(), word.accents(), word.why());
            case Gap.Figure figure ->
                new Gap.Figure(figure.id(), name, figure.key(), figure.tolerance(), figure.unit(), figure.why());
        };
    }
}
