package org.caseroom.coursepack.markdown;

import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;
import org.commonmark.node.Node;

/// Where a node of a parsed text stands in its file.
final class NodePlaces {

    private final SourceText source;
    private final int from;

    NodePlaces(SourceText source, int from) {
        this.source = source;
        this.from = from;
    }

    Span of(Node node) {
        for (var near = node; near != null; near = near.getParent()) {
            if (!near.getSourceSpans().isEmpty()) {
                var first = near.getSourceSpans().getFirst();
                var start = Math.min(source.length(), from + first.getInputIndex());
                return source.span(start, Math.min(source.length(), start + first.getLength()));
            }
        }
        return source.at(from);
    }
}
