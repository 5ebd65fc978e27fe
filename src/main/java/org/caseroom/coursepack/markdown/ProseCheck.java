package org.caseroom.coursepack.markdown;

import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.Span;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/// Reports what inline Markdown in YAML does not know.
final class ProseCheck extends AbstractVisitor {

    private final Span span;
    private final Problems problems;

    ProseCheck(Span span, Problems problems) {
        this.span = span;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlInline html) {
        problems.error(
                span,
                "raw-html",
                "HTML such as %s is not allowed; write Markdown, or put it in `backticks` to show it."
                        .formatted(Problems.quoted(html.getLiteral())));
    }

    @Override
    public void visit(Link link) {
        problems.error(
                span,
                "prose-link",
                "Links cannot stand here (%s); only *emphasis*, **strong** and `code` can."
                        .formatted(Problems.quoted(link.getDestination())));
    }

    @Override
    public void visit(Image image) {
        problems.error(
                span,
                "prose-image",
                "Images cannot stand here (%s); put it into a lesson."
                        .formatted(Problems.quoted(image.getDestination())));
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        problems.error(
                span,
                "prose-link",
                "Text that begins with [%s]: is read as the target of a link and vanishes; write it otherwise."
                        .formatted(definition.getLabel()));
    }
}
