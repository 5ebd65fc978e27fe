package org.caseroom.coursepack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.Span;
import org.caseroom.shared.Slug;

/// The ids of one sort of thing: each may be given once, and only given ones may be referred to.
final class Register {

    private final String noun;
    private final Problems problems;
    private final Map<Slug, Span> places = new LinkedHashMap<>();
    private boolean isWhole = true;

    /// @param noun what has these ids, as it stands in messages
    Register(String noun, Problems problems) {
        this.noun = noun;
        this.problems = problems;
    }

    void claim(Located<Slug> id) {
        if (id.isStandIn()) {
            doubt();
            return;
        }
        var first = places.putIfAbsent(id.value(), id.span());
        if (first != null) {
            problems.error(
                    id.span(),
                    "duplicate-id",
                    "The id \"%s\" is taken by another %s (%s, line %d); choose a different one."
                            .formatted(id.value(), noun, first.file(), first.line()));
        }
    }

    void require(Located<Slug> reference) {
        if (isWhole && !reference.isStandIn() && !places.containsKey(reference.value())) {
            problems.error(
                    reference.span(),
                    "unknown-" + noun.replace(' ', '-'),
                    "There is no %s \"%s\"; correct the id or add it.%s"
                            .formatted(
                                    noun,
                                    reference.value(),
                                    problems.suggestion(reference.value().value(), known())));
        }
    }

    /// Says that some id could not be read: a reference to an unknown one may mean it, so none is reported.
    void doubt() {
        isWhole = false;
    }

    boolean isWhole() {
        return isWhole;
    }

    Set<Slug> ids() {
        return places.keySet();
    }

    private List<String> known() {
        return places.keySet().stream().map(Slug::value).toList();
    }
}
