package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.LinkTarget;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// Reads the sources in the front matter of a text.
final class SourceList {

    static final String KEY = "sources";
    static final Set<String> SOURCE_KEYS = Set.of("id", "title", "publisher", "year", "note", "url");

    private SourceList() {}

    static List<ListedSource> read(YamlMap map, Problems problems) {
        var ids = new Register(CourseFinding.Sort.SOURCE, problems);
        var sources = new ArrayList<ListedSource>();
        for (var value : map.find(KEY).map(YamlValue::list).orElse(List.of())) {
            var item = value.map(SOURCE_KEYS);
            var id = item.get("id").slug();
            ids.claim(id);
            sources.add(new ListedSource(id, source(item, id, sources.size() + 1)));
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
                item.find("url").map(SourceList::url).orElse(null));
    }

    private static String url(YamlValue value) {
        var url = value.located(2_000);
        if (!url.isStandIn() && !LinkTarget.isHttps(url.value())) {
            value.wrong(new CourseFinding.Link.OfSource(new Quote(url.value())));
        }
        return url.value();
    }

    /// A source and where it is listed.
    record ListedSource(Located<Slug> id, Source source) {}
}
