package org.caseroom.coursepack.markdown;

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
            problems.error(
                    places.of(definition),
                    "source-in-text",
                    "Sources are listed in the front matter under \"sources\"; move %s there."
                            .formatted(Problems.quoted(definition.getLabel())));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith(":::")) {
            problems.error(
                    places.of(paragraph),
                    "box-syntax",
                    "This \":::\" neither opens nor closes a block; write \"::: kind Title\" before it and \":::\" alone after it.");
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
                    "unknown-block",
                    "There is no block %s; it is one of: %s.%s"
                            .formatted(
                                    Problems.quoted(box.word()),
                                    String.join(", ", BoxKind.words()),
                                    problems.suggestion(box.word(), BoxKind.words())));
        }
        if (!box.isClosed()) {
            problems.error(
                    places.of(box),
                    "box-open",
                    "The block \"::: %s\" is not closed; write \":::\" on a line of its own after it."
                            .formatted(box.word()));
        }
        if (isInsideBox(box)) {
            problems.error(
                    places.of(box), "box-nested", "Blocks may not stand in one another; close the outer one first.");
        }
        if (PlainText.of(box.getFirstChild()).isEmpty()) {
            problems.error(
                    places.of(box),
                    "box-title",
                    "The block has no title; write it behind \"::: %s\".".formatted(box.word()));
        }
        if (box.getFirstChild() == box.getLastChild()) {
            problems.error(places.of(box), "box-empty", "The block is empty; write its text between the two lines.");
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
        problems.error(
                places.of(node),
                "raw-html",
                "HTML such as %s is not allowed; write Markdown, or put it in `backticks` to show it."
                        .formatted(Problems.quoted(html)));
    }
}
