package org.caseroom.coursepack.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseroom.coursepack.Media;
import org.caseroom.coursepack.Term;
import org.caseroom.shared.Slug;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes what plain Markdown has no HTML for. The vocabulary stands in `docs/reference/player-api.md`.
final class LessonRenderer implements NodeRenderer {

    private final LessonSurroundings surroundings;
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    LessonRenderer(LessonSurroundings surroundings, HtmlNodeRendererContext context) {
        this.surroundings = surroundings;
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, SourceReference.class, Box.class, BoxTitle.class, Figure.class, TableScroll.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Link link -> link(link);
            case SourceReference reference -> reference(reference);
            case Box box -> box(box);
            case BoxTitle title -> title(title);
            case Figure figure -> figure(figure);
            case TableScroll scroll -> block("div", Map.of("class", "table-scroll"), scroll);
            default -> throw new IllegalStateException("Nobody asked for " + node);
        }
    }

    private void link(Link link) {
        switch (LinkTarget.of(link.getDestination())) {
            case LinkTarget.ToTerm(var id) when !surroundings.explains(id) -> children(link);
            case LinkTarget.ToTerm(var id) ->
                anchor(link, attributes("class", "term", "href", "#term-" + id, "data-definition", definition(id)));
            case LinkTarget.ToLesson(var id) when !surroundings.leadsTo(id) -> children(link);
            case LinkTarget.ToLesson(var id) ->
                anchor(link, attributes("class", "lesson-link", "href", "#", "data-activity", id.value()));
            case LinkTarget.ToFact(var id) ->
                anchor(link, attributes("class", "fact", "href", "#fact-" + id, "data-fact", id.value()));
            case LinkTarget.ToContact(var id) when !surroundings.contacts().containsKey(id) -> children(link);
            case LinkTarget.ToContact(var id) ->
                anchor(
                        link,
                        attributes(
                                "class",
                                "term",
                                "href",
                                "#term-contact-" + id,
                                "data-definition",
                                surroundings.contacts().getOrDefault(id, "")));
            case LinkTarget.Outside(var url) ->
                anchor(link, attributes("href", url, "rel", "noopener noreferrer", "target", "_blank"));
            case LinkTarget.Refused _ -> children(link);
        }
    }

    private String definition(Slug id) {
        return surroundings.term(id).map(Term::definition).orElse("");
    }

    private void anchor(Link link, Map<String, String> attributes) {
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void reference(SourceReference reference) {
        html.tag("sup", Map.of("class", "ref"));
        html.tag("a", Map.of("href", "#source-" + reference.id()));
        var number = Slug.isSlug(reference.id()) ? surroundings.sources().getOrDefault(new Slug(reference.id()), 0) : 0;
        html.text(String.valueOf(number));
        html.tag("/a");
        html.tag("/sup");
    }

    private void box(Box box) {
        switch (box.kind()) {
            case NOTE, TIP, WARNING, LAW, EVIDENCE ->
                block(
                        "aside",
                        attributes("class", "callout", "data-kind", box.kind().word()),
                        box);
            case CASE, EXAMPLE -> block("section", Map.of("class", box.kind().word()), box);
            case CHECK -> block("details", Map.of("class", "check"), box);
        }
    }

    private void title(BoxTitle title) {
        var kind = ((Box) title.getParent()).kind();
        switch (kind) {
            case NOTE, TIP, WARNING, LAW, EVIDENCE -> block("p", Map.of("class", "callout-title"), title);
            case CASE, EXAMPLE -> block("p", Map.of("class", kind.word() + "-title"), title);
            case CHECK -> block("summary", Map.of(), title);
        }
    }

    private void figure(Figure figure) {
        var media = surroundings.images().get(figure.image().getDestination());
        if (media == null) {
            return;
        }
        html.line();
        html.tag("figure");
        image(figure, media);
        if (figure.image().getTitle() != null && !figure.image().getTitle().isBlank()) {
            html.tag("figcaption");
            html.text(figure.image().getTitle().strip());
            html.tag("/figcaption");
        }
        html.tag("details", Map.of("class", "description"));
        html.tag("summary");
        html.tag("/summary");
        html.raw(media.description().html());
        html.tag("/details");
        html.tag("/figure");
        html.line();
    }

    private void image(Figure figure, Media media) {
        html.tag(
                "img",
                attributes(
                        "src", "media/" + media.digest(),
                        "alt", PlainText.of(figure.image()),
                        "width", String.format(Locale.ROOT, "%d", media.width()),
                        "height", String.format(Locale.ROOT, "%d", media.height()),
                        "loading", "lazy"));
    }

    private void block(String name, Map<String, String> attributes, Node node) {
        html.line();
        html.tag(name, attributes);
        children(node);
        html.tag("/" + name);
        html.line();
    }

    private void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /// Names and values in turn; the order is kept so that the same lesson is the same HTML.
    private static Map<String, String> attributes(String... namesAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            attributes.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return attributes;
    }
}
