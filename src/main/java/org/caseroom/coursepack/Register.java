package org.caseroom.coursepack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Finding;
import org.caseroom.coursepack.finding.Phrase;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.Span;
import org.caseroom.shared.Slug;

/// The ids of one sort of thing: each may be given once, and only given ones may be referred to.
final class Register {

    private final CourseFinding.Sort sort;
    private final Problems problems;
    private final Map<Slug, Span> places = new LinkedHashMap<>();
    private boolean isWhole = true;

    /// @param sort what has these ids
    Register(CourseFinding.Sort sort, Problems problems) {
        this.sort = sort;
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
                    new CourseFinding.DuplicateId.Taken(id.value().value(), sort, first.file(), first.line()));
        }
    }

    /// @param unknown what to say of an id that there is not, with one that is near
    void require(Located<Slug> reference, BiFunction<String, Phrase.Near, Finding> unknown) {
        if (isWhole && !reference.isStandIn() && !places.containsKey(reference.value())) {
            var id = reference.value().value();
            problems.error(reference.span(), unknown.apply(id, problems.near(id, known())));
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

    /// Where an id was given.
    Optional<Span> place(Slug id) {
        return Optional.ofNullable(places.get(id));
    }

    private List<String> known() {
        return places.keySet().stream().map(Slug::value).toList();
    }
}
