package org.caseroom.coursepack.source;

/// A stretch of a file's text.
///
/// @param start offset of the first character, in UTF-16 units of the whole file
/// @param end offset behind the last character
/// @param line of the start, counted from 1
/// @param column of the start, counted from 1
public record Span(String file, int start, int end, int line, int column) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forward, this one from %d to %d.".formatted(start, end));
        }
    }

    /// What stands there.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// The text with other characters there, and every other character as it was.
    public String splicedInto(String text, String replacement) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
