package org.caseroom.coursepack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;

/// Something that is wrong in a course folder: where, and in one sentence what and what to do.
///
/// @param file the path inside the course folder; empty where the folder itself is meant
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 units as editors do
/// @param code a short word that stays the same when the sentence is improved
public record Problem(String file, int line, int column, Severity severity, String code, String message)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    /// A problem of a file as a whole.
    public static Problem ofFile(String file, String code, String message) {
        return new Problem(file, 1, 1, Severity.ERROR, code, message);
    }

    /// Says the same as the severity, so a report does not repeat it.
    @JsonIgnore
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, line, column, message);
    }
}
