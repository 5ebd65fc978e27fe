package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.Severity;

/// Collects what is wrong while reading goes on.
public final class Problems {

    /// So many tell an author enough; a hostile folder cannot make us remember more.
    private static final int MOST = 1_000;

    private static final int MOST_SUGGESTIONS = 50;
    private static final int LONGEST_QUOTE = 60;

    private final List<Problem> found = new ArrayList<>();
    private int errors;
    private int suggestions;

    public void error(Span span, String code, String message) {
        add(new Problem(span.file(), span.line(), span.column(), Severity.ERROR, code, message));
    }

    public void warning(Span span, String code, String message) {
        add(new Problem(span.file(), span.line(), span.column(), Severity.WARNING, code, message));
    }

    /// A problem of a file as a whole.
    public void error(String file, String code, String message) {
        add(Problem.ofFile(file, code, message));
    }

    /// A doubt about a file as a whole.
    public void warning(String file, String code, String message) {
        add(new Problem(file, 1, 1, Severity.WARNING, code, message));
    }

    /// How many errors there are so far.
    public int errors() {
        return errors;
    }

    /// A sentence with the known word that is nearest, and a blank before it; empty where none is near, or where
    /// enough
    /// were given.
    public String suggestion(String word, Collection<String> known) {
        var sentence = suggestions < MOST_SUGGESTIONS ? Suggestion.forWord(word, known) : "";
        suggestions += sentence.isEmpty() ? 0 : 1;
        return sentence;
    }

    /// Everything that was found, by file, line and column.
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /// A value as it is shown in a message: short, on one line, without what cannot be shown.
    public static String quoted(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        return "\"%s\""
                .formatted(Unshown.replaced(
                        line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line));
    }

    /// A problem that was found before reading began.
    public void add(Problem problem) {
        if (problem.isError()) {
            errors++;
        }
        if (problem.isError() || found.size() < MOST) {
            found.add(problem);
        }
        if (errors > MOST) {
            throw new EnoughProblemsException();
        }
    }
}
