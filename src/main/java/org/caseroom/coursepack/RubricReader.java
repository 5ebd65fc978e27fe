package org.caseroom.coursepack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.MarkingRules;
import org.caseroom.question.Rubric;

/// Reads by what people mark a piece of work, and how.
final class RubricReader {

    static final Set<String> CRITERION_KEYS = Set.of("id", "title", "levels");
    static final Set<String> LEVEL_KEYS = Set.of("points", "text");

    private static final int MOST_CRITERIA = 10;
    private static final int MOST_POINTS = 100;
    private static final String SECOND = "second-marker";
    private static final String NONE = "none";
    private static final String ALL = "all";

    private final Problems problems;
    private final InlineMarkdown prose;

    RubricReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    MarkingRules marking(YamlMap map) {
        return new MarkingRules(
                map.find("anonymous").map(YamlValue::truth).orElse(true),
                map.find(SECOND).map(RubricReader::share).orElse(0));
    }

    Rubric rubric(YamlMap map) {
        return rubric(map.get("rubric"));
    }

    private Rubric rubric(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 1, MOST_CRITERIA);
        var labels = new LabelReader(problems);
        return new Rubric(items.stream()
                .map(item -> item.map(CRITERION_KEYS))
                .map(item ->
                        new Rubric.Criterion(labels.id(item), item.get("title").text(120), levels(item.get("levels"))))
                .toList());
    }

    private List<Rubric.Level> levels(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 2, Rubric.MOST_LEVELS);
        var levels = items.stream()
                .map(item -> item.map(LEVEL_KEYS))
                .map(item -> new Rubric.Level(
                        item.get("points").wholeNumber(0, MOST_POINTS),
                        prose.line(item.get("text").located(500))))
                .toList();
        for (var at = 1; at < levels.size(); at++) {
            if (levels.get(at).points() <= levels.get(at - 1).points()) {
                items.get(at).wrong(new QuestionFinding.Rubric.Levels());
            }
        }
        return levels;
    }

    /// Written as `none`, `all` or a share of the pieces, such as `20 %`.
    private static int share(YamlValue value) {
        var share = value.asPercentage().map(BigDecimal::intValue).filter(each -> each >= 1 && each <= 100);
        return share.orElseGet(() -> inWords(value));
    }

    private static int inWords(YamlValue value) {
        var word = value.located(200);
        if (!word.isStandIn() && !word.value().equals(ALL) && !word.value().equals(NONE)) {
            value.wrong(new QuestionFinding.Rubric.Second(new Quote(word.value())));
        }
        return word.value().equals(ALL) ? 100 : 0;
    }
}
