package org.caseroom.enrolment;

import java.util.Set;

/// A run was to be opened or changed by a plan that makes no sense.
public class UnsoundRunException extends RuntimeException {

    private final transient Set<RunPlan.Problem> problems;

    public UnsoundRunException(Set<RunPlan.Problem> problems) {
        super("The plan of the run is unsound: " + problems);
        this.problems = Set.copyOf(problems);
    }

    public Set<RunPlan.Problem> problems() {
        return problems;
    }
}
