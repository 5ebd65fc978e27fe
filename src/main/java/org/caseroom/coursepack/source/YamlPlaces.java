package org.caseroom.coursepack.source;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Turns the marks of the YAML parser, which count code points of a part of the file, into spans of the whole file.
final class YamlPlaces {

    private final SourceText source;
    private final int from;
    private final String part;
    private final int[] offsets;

    YamlPlaces(SourceText source, int from, String part) {
        this.source = source;
        this.from = from;
        this.part = part;
        this.offsets = offsets(part);
    }

    SourceText source() {
        return source;
    }

    Span at(int mark) {
        return source.at(from + offset(mark));
    }

    /// What a value is written as, with its quotes or its `>-`, without the line breaks behind it.
    Span ofScalar(ScalarEvent scalar) {
        return span(offset(scalar.getStartMark()), offset(scalar.getEndMark()));
    }

    /// A flow collection ends with its bracket, a block collection with its last part.
    Span ofCollection(CollectionStartEvent start, Event end, List<Yaml> parts) {
        if (start.isFlow() || parts.isEmpty()) {
            return span(offset(start.getStartMark()), offset(end.getEndMark()));
        }
        return source.span(
                from + offset(start.getStartMark()), parts.getLast().span().end());
    }

    private Span span(int start, int end) {
        var trimmed = end;
        while (trimmed > start && Character.isWhitespace(part.charAt(trimmed - 1))) {
            trimmed--;
        }
        return source.span(from + start, from + trimmed);
    }

    private int offset(Optional<Mark> mark) {
        return offset(mark.map(Mark::getIndex).orElse(0));
    }

    private int offset(int mark) {
        return offsets[Math.min(mark, offsets.length - 1)];
    }

    private static int[] offsets(String part) {
        var offsets = new int[part.codePointCount(0, part.length()) + 1];
        for (var count = 1; count < offsets.length; count++) {
            offsets[count] = part.offsetByCodePoints(offsets[count - 1], 1);
        }
        return offsets;
    }
}
