package org.caseroom.coursepack.markdown;

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
        problems.error(
                text.placeOf(html.getLiteral()),
                "raw-html",
                "HTML such as %s is not allowed; write Markdown, or put it in `backticks` to show it."
                        .formatted(Problems.quoted(html.getLiteral())));
    }

    @Override
    public void visit(Link link) {
        problems.error(
                text.placeOf(link.getDestination()),
                "prose-link",
                "Links cannot stand here (%s); only *emphasis*, **strong** and `code` can."
                        .formatted(Problems.quoted(link.getDestination())));
    }

    @Override
    public void visit(Image image) {
        problems.error(
                text.placeOf(image.getDestination()),
                "prose-image",
                "Images cannot stand here (%s); put it into a lesson."
                        .formatted(Problems.quoted(image.getDestination())));
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        problems.error(
                text.placeOf("[%s]:".formatted(definition.getLabel())),
                "prose-link",
                "Text that begins with %s: is read as the target of a link and vanishes; write it otherwise."
                        .formatted(Problems.quoted("[%s]".formatted(definition.getLabel()))));
    }
}
