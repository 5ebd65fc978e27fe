package org.caseroom.coursepack.markdown;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.caseroom.coursepack.Term;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.MarkdownFinding;
import org.caseroom.coursepack.finding.OverlayFinding;
import org.caseroom.coursepack.finding.Phrase;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.shared.Slug;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;

/// Follows every link and reference of a lesson and remembers what it leads to.
final class LinkCheck extends AbstractVisitor {

    private final LessonSurroundings surroundings;
    private final NodePlaces places;
    private final Problems problems;
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Set<Slug> sources = new LinkedHashSet<>();

    LinkCheck(LessonSurroundings surroundings, NodePlaces places, Problems problems) {
        this.surroundings = surroundings;
        this.places = places;
        this.problems = problems;
    }

    Set<Term> terms() {
        return terms;
    }

    Set<Slug> sources() {
        return sources;
    }

    @Override
    public void visit(Link link) {
        switch (LinkTarget.of(link.getDestination())) {
            case LinkTarget.ToTerm(var id) -> term(link, id);
            case LinkTarget.ToLesson(var id) -> lesson(link, id);
            case LinkTarget.ToFact(var id) -> fact(link, id);
            case LinkTarget.ToContact(var id) -> contact(link, id);
            case LinkTarget.Outside _ -> {}
            case LinkTarget.Refused(var destination) ->
                problems.error(places.of(link), new CourseFinding.Link.InLesson(new Quote(destination)));
        }
        if (PlainText.of(link).isEmpty()) {
            problems.error(places.of(link), new MarkdownFinding.LinkText());
        }
        visitChildren(link);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof SourceReference reference) {
            source(reference);
        }
        visitChildren(node);
    }

    private void term(Link link, Slug id) {
        surroundings.term(id).ifPresent(terms::add);
        surroundings
                .terms()
                .map(Map::keySet)
                .filter(known -> !known.contains(id))
                .ifPresent(known -> problems.error(
                        places.of(link), new MarkdownFinding.UnknownTerm(id.value(), near(id.value(), known))));
    }

    private void lesson(Link link, Slug id) {
        surroundings
                .lessons()
                .filter(known -> !known.contains(id))
                .ifPresent(known -> problems.error(
                        places.of(link), new CourseFinding.UnknownLesson.Linked(id.value(), near(id.value(), known))));
    }

    /// Only worth a look: facts come and go by themselves, and a course that was published stays sound.
    private void fact(Link link, Slug id) {
        if (!surroundings.facts().contains(id)) {
            problems.warning(
                    places.of(link),
                    new MarkdownFinding.UnknownFact(id.value(), near(id.value(), surroundings.facts())));
        }
    }

    /// A course has none: they are different in each country.
    private void contact(Link link, Slug id) {
        if (surroundings.contacts().isEmpty()) {
            problems.error(places.of(link), new CourseFinding.Link.InLesson(new Quote(link.getDestination())));
        } else if (!surroundings.contacts().containsKey(id)) {
            problems.error(
                    places.of(link),
                    new OverlayFinding.UnknownContact(
                            id.value(), near(id.value(), surroundings.contacts().keySet())));
        }
    }

    private void source(SourceReference reference) {
        if (Slug.isSlug(reference.id()) && surroundings.sources().containsKey(new Slug(reference.id()))) {
            sources.add(new Slug(reference.id()));
        } else {
            problems.error(
                    places.of(reference),
                    new MarkdownFinding.UnknownSource(
                            new Quote(reference.id()),
                            near(reference.id(), surroundings.sources().keySet())));
        }
    }

    private Phrase.Near near(String word, Collection<Slug> known) {
        return problems.near(word, known.stream().map(Slug::value).toList());
    }
}
