package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Matching;
import org.caseroom.question.OptionId;
import org.caseroom.question.Question;

/// Reads what goes with what.
final class MatchingReader {

    static final Set<String> LEFT_KEYS = Set.of("id", "text", "match", "why");
    static final Set<String> RIGHT_KEYS = Set.of("id", "text");

    private static final int LONGEST_LEFT = 300;

    /// The right side stands in lists to choose from, where long texts are cut.
    private static final int LONGEST_RIGHT = 120;

    private final Problems problems;
    private final InlineMarkdown prose;

    MatchingReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var right = right(map.get("right"));
        var left = left(map.get("left"), right.stream().map(Matching.Right::id).toList());
        return () -> new Matching(head.id(), head.teaching(), head.points(), head.prompt(), left, right);
    }

    private List<Matching.Right> right(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 2, 10);
        var labels = new LabelReader(problems);
        return items.stream()
                .map(item -> item.map(RIGHT_KEYS))
                .map(item -> new Matching.Right(labels.id(item), labels.text(item, LONGEST_RIGHT)))
                .toList();
    }

    private List<Matching.Left> left(YamlValue value, List<OptionId> right) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 3, 8);
        var labels = new LabelReader(problems);
        var left = new ArrayList<Matching.Left>();
        for (var item : items) {
            var map = item.map(LEFT_KEYS);
            left.add(new Matching.Left(
                    labels.id(map),
                    labels.text(map, LONGEST_LEFT),
                    match(map.get("match"), right),
                    prose.paragraphs(map.get("why").located(QuestionReader.LONGEST_WHY))));
        }
        requireDifference(value, left);
        return left;
    }

    private OptionId match(YamlValue value, List<OptionId> right) {
        var match = LabelReader.read(value);
        var isKnown = right.contains(match) || match.equals(LabelReader.UNREAD) || right.contains(LabelReader.UNREAD);
        if (!isKnown && !right.isEmpty()) {
            value.wrong(new QuestionFinding.UnknownMatch(
                    match.value(),
                    problems.near(
                            match.value(), right.stream().map(OptionId::value).toList())));
        }
        return match;
    }

    private static void requireDifference(YamlValue value, List<Matching.Left> left) {
        var matches = left.stream().map(Matching.Left::match).distinct().toList();
        if (left.size() > 1 && matches.size() == 1 && !matches.contains(LabelReader.UNREAD)) {
            value.wrong(new QuestionFinding.Question.OneMatch(matches.getFirst().value()));
        }
    }
}
