package org.caseroom.coursepack;

import java.util.Comparator;
import org.caseroom.coursepack.finding.Finding;

/// Something that is wrong in a course folder: where, and what.
///
/// @param file the path inside the course folder; empty where the folder itself is meant
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 units as editors do
public record Problem(String file, int line, int column, Severity severity, Finding finding)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.finding().toString());

    /// A problem of a file as a whole.
    public static Problem ofFile(String file, Finding finding) {
        return new Problem(file, 1, 1, Severity.ERROR, finding);
    }

    /// A short word that stays the same when the sentence is improved.
    public String code() {
        return finding.code();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /// For a log; people are told by a [org.caseroom.coursepack.finding.FindingSpeaker].
    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, line, column, finding);
    }
}
