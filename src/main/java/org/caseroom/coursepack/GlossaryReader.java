package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;

/// Reads `glossary.yaml`.
final class GlossaryReader {

    static final Set<String> KEYS = Set.of("terms");
    static final Set<String> TERM_KEYS = Set.of("id", "term", "definition");

    private final Register ids;
    private final InlineMarkdown prose;

    GlossaryReader(Problems problems) {
        this.ids = new Register(CourseFinding.Sort.TERM, problems);
        this.prose = new InlineMarkdown(problems);
    }

    List<Term> read(YamlMap glossary) {
        return glossary.get("terms").filledList().stream()
                .map(term -> term(term.map(TERM_KEYS)))
                .toList();
    }

    private Term term(YamlMap term) {
        var id = term.get("id").slug();
        ids.claim(id);
        return new Term(
                id.value(),
                term.get("term").text(100),
                prose.plain(term.get("definition").located(600)));
    }
}
