package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.markdown.LinkTarget;
import org.caseroom.coursepack.source.FrontMatter;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// Reads the front matter of a lesson.
final class LessonReader {

    static final Set<String> KEYS = Set.of("id", "title", "minutes", "objectives", ArticleList.KEY, "sources");
    static final Set<String> SOURCE_KEYS = Set.of("id", "title", "publisher", "year", "note", "url");

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
                sources(map)));
    }

    private List<LessonDraft.ListedSource> sources(YamlMap map) {
        var ids = new Register(CourseFinding.Sort.SOURCE, problems);
        var sources = new ArrayList<LessonDraft.ListedSource>();
        for (var value : map.find("sources").map(YamlValue::list).orElse(List.of())) {
            var item = value.map(SOURCE_KEYS);
            var id = item.get("id").slug();
            ids.claim(id);
            sources.add(new LessonDraft.ListedSource(id, source(item, id, sources.size() + 1)));
        }
        return sources;
    }

    private static Source source(YamlMap item, Located<Slug> id, int number) {
        return new Source(
                id.value(),
                number,
                item.get("title").text(300),
                item.get("publisher").text(200),
                item.get("year").wholeNumber(1000, 2100),
                item.find("note").map(note -> note.text(500)).orElse(null),
                item.find("url").map(LessonReader::url).orElse(null));
    }

    private static String url(YamlValue value) {
        var url = value.located(2_000);
        if (!url.isStandIn() && !LinkTarget.isHttps(url.value())) {
            value.wrong(new CourseFinding.Link.OfSource(new Quote(url.value())));
        }
        return url.value();
    }
}
