package org.caseroom.coursepack.markdown;

import java.util.Set;
import org.caseroom.coursepack.finding.MarkdownFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;
import org.caseroom.shared.Prose;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Inline Markdown as it stands in YAML: paragraphs, emphasis, strong emphasis and code, nothing else.
public final class InlineMarkdown {

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final HtmlRenderer PARAGRAPHS =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final HtmlRenderer LINE =
            HtmlRenderer.builder().escapeHtml(true).omitSingleParagraphP(true).build();

    private final Problems problems;

    public InlineMarkdown(Problems problems) {
        this.problems = problems;
    }

    /// Paragraphs, each in its element.
    public Prose paragraphs(Located<String> text) {
        return new Prose(LessonSanitizer.prose(PARAGRAPHS.render(parsed(text))).strip());
    }

    /// One paragraph, without an element around it: for a place where no block may stand.
    public Prose line(Located<String> text) {
        var document = parsed(text);
        if (document.getFirstChild() != document.getLastChild()) {
            problems.error(text.span(), new MarkdownFinding.OneParagraph());
        }
        return new Prose(LessonSanitizer.prose(LINE.render(document)).strip());
    }

    /// The words without their markup.
    public String plain(Located<String> text) {
        return PlainText.of(parsed(text));
    }

    private Node parsed(Located<String> text) {
        if (new MarkdownLimits(new SourceText("", text.value()), 0).excess().isPresent()) {
            return refused(text.span());
        }
        var document = PARSER.parse(text.value());
        if (MarkdownLimits.isTooDeep(document)) {
            return refused(text.span());
        }
        document.accept(new ProseCheck(text, problems));
        return document;
    }

    private Node refused(Span span) {
        problems.error(span, new MarkdownFinding.MarkdownLimit.InProse());
        return new Document();
    }
}
