package org.caseroom.coursepack.source;

import java.util.Optional;

/// A value and where it was written. What could not be read is a stand-in, so that reading goes on; a course with a
/// stand-in always has a problem, so none is ever handed out.
///
/// @param source the file; empty where the value was not read from one
public record Located<T>(T value, Span span, boolean isStandIn, Optional<SourceText> source) {

    public static <T> Located<T> at(Span span, T value) {
        return new Located<>(value, span, false, Optional.empty());
    }

    public static <T> Located<T> standIn(Span span, T value) {
        return new Located<>(value, span, true, Optional.empty());
    }

    static <T> Located<T> at(Span span, T value, SourceText source) {
        return new Located<>(value, span, false, Optional.of(source));
    }

    /// Where some words of the value are written, if they are written there just once; else where the value is.
    public Span placeOf(String words) {
        return source.flatMap(text -> text.only(words, span)).orElse(span);
    }
}
