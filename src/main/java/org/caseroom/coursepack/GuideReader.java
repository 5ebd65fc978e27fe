package org.caseroom.coursepack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.source.FrontMatter;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;

/// Reads the front matter of `guide.md`.
final class GuideReader {

    static final Set<String> KEYS = Set.of("title", SourceList.KEY);

    private final Problems problems;

    GuideReader(Problems problems) {
        this.problems = problems;
    }

    Optional<GuideDraft> read(SourceText source) {
        var matter = FrontMatter.of(source);
        if (matter.isEmpty()) {
            problems.error(source.at(0), new YamlFinding.FrontMatter());
            return Optional.empty();
        }
        var map = matter.get().value(problems).map(KEYS);
        return Optional.of(new GuideDraft(
                source, matter.get().body(), map.get("title").text(120), SourceList.read(map, problems)));
    }

    /// A guide whose text waits until all that it may refer to is known.
    ///
    /// @param body where the text begins
    record GuideDraft(SourceText text, int body, String title, List<SourceList.ListedSource> sources) {}
}
