package org.caseroom.coursepack.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;

/// Makes a figure of an image that stands alone and lets tables scroll.
final class Arrangement extends AbstractVisitor {

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image == paragraph.getLastChild()) {
            var figure = new Figure(image);
            figure.setSourceSpans(paragraph.getSourceSpans());
            paragraph.insertBefore(figure);
            paragraph.unlink();
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            var scroll = new TableScroll();
            scroll.setSourceSpans(block.getSourceSpans());
            block.insertBefore(scroll);
            scroll.appendChild(block);
        } else {
            visitChildren(block);
        }
    }
}
