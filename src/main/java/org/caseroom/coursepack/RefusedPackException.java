package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.coursepack.finding.Finding;

/// A folder or archive is not even looked into: too large, oddly named or made to harm.
public class RefusedPackException extends RuntimeException {

    private final transient List<Problem> problems;

    public RefusedPackException(List<Problem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    public RefusedPackException(String file, Finding finding) {
        this(List.of(Problem.ofFile(file, finding)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
