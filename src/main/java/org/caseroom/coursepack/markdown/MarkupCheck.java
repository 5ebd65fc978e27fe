package org.caseroom.coursepack.markdown;

import org.caseroom.coursepack.finding.MarkdownFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// Reports what is not part of our Markdown: raw HTML, and blocks of ours that are nested, open or unknown.
final class MarkupCheck extends AbstractVisitor {

    private final NodePlaces places;
    private final Problems problems;

    MarkupCheck(NodePlaces places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlBlock html) {
        refuse(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        refuse(html, html.getLiteral());
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (definition.getLabel().startsWith("^")) {
            problems.error(places.of(definition), new MarkdownFinding.SourceInText(new Quote(definition.getLabel())));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith(":::")) {
            problems.error(places.of(paragraph), new MarkdownFinding.BoxSyntax());
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Box box) {
            check(box);
        }
        visitChildren(block);
    }

    private void check(Box box) {
        if (BoxKind.of(box.word()).isEmpty()) {
            problems.error(
                    places.of(box),
                    new MarkdownFinding.UnknownBlock(
                            new Quote(box.word()), BoxKind.words(), problems.near(box.word(), BoxKind.words())));
        }
        if (!box.isClosed()) {
            problems.error(places.of(box), new MarkdownFinding.BoxOpen(new Quote(box.word())));
        }
        if (isInsideBox(box)) {
            problems.error(places.of(box), new MarkdownFinding.BoxNested());
        }
        if (PlainText.of(box.getFirstChild()).isEmpty()) {
            problems.error(places.of(box), new MarkdownFinding.BoxTitle(new Quote(box.word())));
        }
        if (box.getFirstChild() == box.getLastChild()) {
            problems.error(places.of(box), new MarkdownFinding.BoxEmpty());
        }
    }

    private static boolean isInsideBox(Node node) {
        for (var outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof Box) {
                return true;
            }
        }
        return false;
    }

    private void refuse(Node node, String html) {
        problems.error(places.of(node), new MarkdownFinding.RawHtml(new Quote(html)));
    }
}
