package org.caseroom.coursepack.source;

/// A value and where it was written. What could not be read is a stand-in, so that reading goes on; a course with a
/// stand-in always has a problem, so none is ever handed out.
public record Located<T>(T value, Span span, boolean isStandIn) {

    public static <T> Located<T> at(Span span, T value) {
        return new Located<>(value, span, false);
    }

    public static <T> Located<T> standIn(Span span, T value) {
        return new Located<>(value, span, true);
    }
}
