package org.caseroom.coursepack;

import java.util.List;

/// A folder or archive is not even looked into: too large, oddly named or made to harm.
public class RefusedPackException extends RuntimeException {

    private final transient List<Problem> problems;

    public RefusedPackException(List<Problem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    public RefusedPackException(String file, String code, String message) {
        this(List.of(Problem.ofFile(file, code, message)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
