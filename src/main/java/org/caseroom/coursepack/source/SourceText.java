package org.caseroom.coursepack.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.caseroom.coursepack.finding.FolderFinding;

/// The text of a file, which knows its lines.
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /// Decodes a file; what is no clean UTF-8 is reported.
    public static Optional<SourceText> decoded(String file, byte[] bytes, Problems problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            problems.error(file, new FolderFinding.Encoding());
            return Optional.empty();
        }
        var source = new SourceText(file, text);
        return source.isClean(problems) ? Optional.of(source) : Optional.empty();
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public Span span(int start, int end) {
        var line = line(start);
        return new Span(file, start, end, line + 1, start - lineStarts[line] + 1);
    }

    /// The place before a character.
    public Span at(int offset) {
        return span(offset, offset);
    }

    /// Where a place is, given its line and column; the end of the text where it has no such place.
    public int offset(int line, int column) {
        return line > lineStarts.length ? text.length() : Math.min(text.length(), lineStarts[line - 1] + column - 1);
    }

    /// The one place inside a span where some words stand; empty if they stand there more than once or not at all.
    Optional<Span> only(String words, Span within) {
        var part = within.in(text);
        var first = part.indexOf(words);
        return words.isEmpty() || first < 0 || first != part.lastIndexOf(words)
                ? Optional.empty()
                : Optional.of(span(within.start() + first, within.start() + first + words.length()));
    }

    private int line(int offset) {
        var found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isClean(Problems problems) {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            problems.error(at(0), new FolderFinding.ByteOrderMark());
            return false;
        }
        for (var offset = 0; offset < text.length(); offset++) {
            if (isRefused(text.charAt(offset))) {
                problems.error(at(offset), new FolderFinding.ControlCharacter.InFile("U+%04X".formatted((int)
                                text.charAt(offset))));
                return false;
            }
        }
        return true;
    }

    private static boolean isRefused(char character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || character == BYTE_ORDER_MARK
                || character >= '\uFFFE';
    }

    private static int[] lineStarts(String text) {
        var starts = new int[16];
        var count = 1;
        for (var offset = 0; offset < text.length(); offset++) {
            var character = text.charAt(offset);
            var endsLine = character == '\n'
                    || character == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
            if (endsLine) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = offset + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
