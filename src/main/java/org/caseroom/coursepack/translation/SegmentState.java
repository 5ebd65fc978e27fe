package org.caseroom.coursepack.translation;

/// How far the translation of a segment is.
public enum SegmentState {
    /// Shown in the language of the course.
    MISSING,
    /// Translated from what the course said before, or from nobody knows what; shown all the same.
    STALE,
    TRANSLATED,
    /// Somebody has read it again.
    REVIEWED
}
