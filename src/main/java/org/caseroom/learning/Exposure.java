package org.caseroom.learning;

import java.time.Instant;

/// To how many people a question was shown, and when last.
public record Exposure(int people, Instant lastAt) {

    /// Once so many have seen a question, its answer is likely to be told on: in an agency of a few thousand nearly
    /// everybody knows one of them.
    public static final int OFTEN = 200;

    public boolean isOften() {
        return people >= OFTEN;
    }
}
