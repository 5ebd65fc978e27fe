package org.caseroom.coursepack;

import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.source.FrontMatter;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;

/// Reads the front matter of a lesson.
final class LessonReader {

    static final Set<String> KEYS = Set.of("id", "title", "minutes", "objectives", ArticleList.KEY, SourceList.KEY);

    private final ArticleList articles;
    private final Problems problems;

    LessonReader(ArticleList articles, Problems problems) {
        this.articles = articles;
        this.problems = problems;
    }

    /// @param objectives those of the module
    Optional<LessonDraft> read(SourceText source, Register objectives) {
        var matter = FrontMatter.of(source);
        if (matter.isEmpty()) {
            problems.error(source.at(0), new YamlFinding.FrontMatter());
            return Optional.empty();
        }
        var map = matter.get().value(problems).map(KEYS);
        return Optional.of(new LessonDraft(
                source,
                matter.get().body(),
                map.get("id").slug(),
                map.get("title").text(120),
                map.get("minutes").wholeNumber(1, 240),
                ObjectiveList.read(map, objectives),
                articles.read(map),
                SourceList.read(map, problems)));
    }
}
