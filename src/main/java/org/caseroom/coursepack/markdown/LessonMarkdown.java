package org.caseroom.coursepack.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.coursepack.finding.MarkdownFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Renders the text of lessons and reports what is wrong in them.
public final class LessonMarkdown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new BoxParser.Factory())
            .linkProcessor(new SourceReference.Processor())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Locale language;
    private final Problems problems;

    public LessonMarkdown(Locale language, Problems problems) {
        this.language = language;
        this.problems = problems;
    }

    /// Renders what stands from an offset on.
    public RenderedLesson render(SourceText source, int from, LessonSurroundings surroundings) {
        return parsed(source, from, problems)
                .map(document -> render(document, new NodePlaces(source, from), surroundings))
                .orElse(RenderedLesson.NONE);
    }

    /// The text as a tree; empty where it goes beyond a limit, which is reported.
    static Optional<Node> parsed(SourceText source, int from, Problems problems) {
        var excess = new MarkdownLimits(source, from).excess();
        if (excess.isPresent()) {
            problems.error(excess.get(), new MarkdownFinding.MarkdownLimit.InLesson());
            return Optional.empty();
        }
        var document = PARSER.parse(source.text().substring(from));
        if (MarkdownLimits.isTooDeep(document)) {
            problems.error(source.at(from), new MarkdownFinding.MarkdownDepth());
            return Optional.empty();
        }
        return Optional.of(document);
    }

    private RenderedLesson render(Node document, NodePlaces places, LessonSurroundings surroundings) {
        var headings = new HeadingCheck(places, problems);
        var links = new LinkCheck(surroundings, places, problems);
        var images = new ImageCheck(surroundings, places, problems);
        List.of(new MarkupCheck(places, problems), headings, links, new Arrangement(), images)
                .forEach(document::accept);
        var html = LessonSanitizer.lesson(
                renderer(surroundings, headings.anchors()).render(document));
        return new RenderedLesson(
                html,
                headings.outline(),
                WordCount.of(PlainText.of(document), language),
                links.terms(),
                links.sources(),
                images.images(),
                images.paths());
    }

    private static HtmlRenderer renderer(LessonSurroundings surroundings, Map<Node, String> anchors) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .nodeRendererFactory(context -> new LessonRenderer(surroundings, context))
                .attributeProviderFactory(_ -> (node, tag, attributes) -> {
                    if (anchors.containsKey(node)) {
                        attributes.put("id", anchors.get(node));
                    } else if (tag.equals("th")) {
                        attributes.put("scope", "col");
                    }
                })
                .escapeHtml(true)
                .build();
    }
}
