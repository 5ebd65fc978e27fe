package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.Severity;
import org.caseroom.coursepack.finding.Finding;
import org.caseroom.coursepack.finding.Phrase;

/// Collects what is wrong while reading goes on.
public final class Problems {

    /// So many tell an author enough; a hostile folder cannot make us remember more.
    private static final int MOST = 1_000;

    private static final int MOST_SUGGESTIONS = 50;

    private final List<Problem> found = new ArrayList<>();
    private int errors;
    private int suggestions;

    public void error(Span span, Finding finding) {
        add(new Problem(span.file(), span.line(), span.column(), Severity.ERROR, finding));
    }

    public void warning(Span span, Finding finding) {
        add(new Problem(span.file(), span.line(), span.column(), Severity.WARNING, finding));
    }

    /// A problem of a file as a whole.
    public void error(String file, Finding finding) {
        add(Problem.ofFile(file, finding));
    }

    /// A doubt about a file as a whole.
    public void warning(String file, Finding finding) {
        add(new Problem(file, 1, 1, Severity.WARNING, finding));
    }

    /// How many errors there are so far.
    public int errors() {
        return errors;
    }

    /// The known word that is nearest; none where none is near, or where enough were given.
    public Phrase.Near near(String word, Collection<String> known) {
        var near = suggestions < MOST_SUGGESTIONS ? Suggestion.forWord(word, known) : Phrase.Near.NONE;
        suggestions += near.isNone() ? 0 : 1;
        return near;
    }

    /// Everything that was found, by file, line and column.
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
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
