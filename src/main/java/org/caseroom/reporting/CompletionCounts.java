package org.caseroom.reporting;

/// How many enrolments there are and of how many people, how far they are, and how many of them passed. How far and
/// whether passed are counted apart.
public record CompletionCounts(
        int enrolled, int people, int notStarted, int inProgress, int completed, int passed, int failed) {

    /// A number of enrolments as a share of all, 0 to 1.
    public double shareOf(int enrolments) {
        return enrolled == 0 ? 0 : (double) enrolments / enrolled;
    }
}
