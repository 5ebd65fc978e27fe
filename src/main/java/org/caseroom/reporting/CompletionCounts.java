package org.caseroom.reporting;

/// How many take part, how far they are, and how many of them passed. How far and whether passed are counted apart.
public record CompletionCounts(int enrolled, int notStarted, int inProgress, int completed, int passed, int failed) {

    /// A number of participants as a share of all, 0 to 1.
    public double shareOf(int participants) {
        return enrolled == 0 ? 0 : (double) participants / enrolled;
    }
}
