package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.Set;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlValue;

/// Reads `NN-name.assignment.yaml`.
final class AssignmentReader {

    static final Set<String> KEYS = keys();

    private static final int MOST_TASKS = 20;

    private final ArticleList articles;
    private final QuestionReader questions;
    private final Problems problems;
    private final InlineMarkdown prose;

    /// @param questions the reader of all banks: an id is that of one question in the whole course
    AssignmentReader(ArticleList articles, QuestionReader questions, Problems problems) {
        this.articles = articles;
        this.questions = questions;
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    /// @param objectives those of the module
    /// @param activities takes the id of the assignment
    AssignmentActivity read(SourceText source, Register objectives, Register activities) {
        var map = YamlValue.ofFile(source, problems).map(KEYS);
        var id = map.get("id").slug();
        activities.claim(id);
        var tasks = map.get("tasks");
        var items = tasks.filledList();
        LabelReader.requireCount(tasks, items.size(), 1, MOST_TASKS);
        return new AssignmentActivity(
                id.value(),
                map.get("title").text(120),
                map.get("minutes").wholeNumber(1, 6_000),
                prose.paragraphs(map.get("brief").located(4_000)),
                TakingRules.read(map, TakingRules.pace(map)),
                items.stream()
                        .flatMap(item -> questions.readWritten(item).stream())
                        .toList(),
                ObjectiveList.read(map, objectives),
                articles.read(map),
                new Ingredients().with("file", "", source.text()).digest());
    }

    private static Set<String> keys() {
        var keys = new HashSet<>(TakingRules.KEYS);
        keys.addAll(TakingRules.PACE_KEYS);
        keys.addAll(Set.of("id", "title", "minutes", ObjectiveList.KEY, ArticleList.KEY, "brief", "tasks"));
        return Set.copyOf(keys);
    }
}
