package org.caseroom.assessment.analysis;

import java.util.Map;

/// Some who did about equally well in the rest of the quiz.
///
/// @param mean the share of the points of this question that they reached
/// @param chosen how many of them chose what
public record Rung(int participants, double mean, Map<String, Integer> chosen) {

    public Rung {
        chosen = Map.copyOf(chosen);
    }

    /// The share of them that chose something.
    public double share(String choice) {
        return participants == 0 ? 0 : (double) chosen.getOrDefault(choice, 0) / participants;
    }
}
