package org.caseroom.coursepack.markdown;

import org.caseroom.coursepack.finding.MarkdownFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/// Reports what inline Markdown in YAML does not know.
final class ProseCheck extends AbstractVisitor {

    private final Located<String> text;
    private final Problems problems;
    private boolean isTagReported;

    ProseCheck(Located<String> text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().startsWith("</") && isTagReported) {
            return;
        }
        isTagReported = true;
        problems.error(text.placeOf(html.getLiteral()), new MarkdownFinding.RawHtml(new Quote(html.getLiteral())));
    }

    @Override
    public void visit(Link link) {
        problems.error(
                text.placeOf(link.getDestination()),
                new MarkdownFinding.ProseLink.Link(new Quote(link.getDestination())));
    }

    @Override
    public void visit(Image image) {
        problems.error(
                text.placeOf(image.getDestination()),
                new MarkdownFinding.ProseImage(new Quote(image.getDestination())));
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        problems.error(
                text.placeOf("[%s]:".formatted(definition.getLabel())),
                new MarkdownFinding.ProseLink.Target(new Quote("[%s]".formatted(definition.getLabel()))));
    }
}
