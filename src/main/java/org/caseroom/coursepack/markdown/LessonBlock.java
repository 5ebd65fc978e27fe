package org.caseroom.coursepack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseroom.coursepack.finding.TranslationFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// A block of a lesson's text: a heading, a paragraph, a list, a box.
///
/// @param shape what it is made of, without its words: the same in every language
/// @param span from its beginning to that of the next one
public record LessonBlock(TranslationFinding.Block sort, String shape, Span span) {

    /// The blocks of what stands from an offset on; empty where it goes beyond a limit, which is reported.
    public static Optional<List<LessonBlock>> of(SourceText source, int from, Problems problems) {
        return LessonMarkdown.parsed(source, from, problems).map(document -> {
            var places = new NodePlaces(source, from);
            var blocks = new ArrayList<LessonBlock>();
            for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
                var start = places.of(node).start();
                var end = node.getNext() == null
                        ? source.length()
                        : places.of(node.getNext()).start();
                blocks.add(new LessonBlock(sort(node), shape(node), source.span(start, Math.max(start, end))));
            }
            return blocks;
        });
    }

    private static TranslationFinding.Block sort(Node node) {
        return switch (node) {
            case Heading _ -> TranslationFinding.Block.HEADING;
            case Paragraph paragraph when figure(paragraph).isPresent() -> TranslationFinding.Block.FIGURE;
            case Paragraph _ -> TranslationFinding.Block.TEXT;
            case BulletList _, OrderedList _ -> TranslationFinding.Block.LIST;
            case TableBlock _ -> TranslationFinding.Block.TABLE;
            case Box _ -> TranslationFinding.Block.BOX;
            case FencedCodeBlock _, IndentedCodeBlock _ -> TranslationFinding.Block.CODE;
            case BlockQuote _ -> TranslationFinding.Block.QUOTE;
            default -> TranslationFinding.Block.OTHER;
        };
    }

    private static String shape(Node node) {
        var shape = new StringBuilder(
                switch (node) {
                    case Heading heading -> "heading " + heading.getLevel();
                    case Box box -> "box " + box.word();
                    case Paragraph paragraph ->
                        figure(paragraph).map(image -> "figure " + image).orElse("text");
                    default -> node.getClass().getSimpleName();
                });
        if (!(node instanceof Paragraph || node instanceof Heading)) {
            shape.append('(');
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Block || node instanceof TableBlock || isTablePart(child)) {
                    shape.append(shape(child)).append(' ');
                }
            }
            shape.append(')');
        }
        return shape.toString();
    }

    /// Rows and cells are no blocks of their own.
    private static boolean isTablePart(Node node) {
        return node.getClass().getSimpleName().startsWith("Table");
    }

    private static Optional<String> figure(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image == paragraph.getLastChild()
                ? Optional.of(image.getDestination())
                : Optional.empty();
    }
}
