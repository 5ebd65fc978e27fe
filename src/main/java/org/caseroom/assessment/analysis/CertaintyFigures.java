package org.caseroom.assessment.analysis;

import org.caseroom.question.Certainty;

/// How many said that they were so sure of their answer, and how many of them reached all points.
public record CertaintyFigures(Certainty certainty, int participants, int right) {

    public int wrong() {
        return participants - right;
    }

    /// The share of them that was right, 0 to 1.
    public double share() {
        return participants == 0 ? 0 : (double) right / participants;
    }
}
