package org.caseroom.assessment.analysis;

import java.util.Set;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// What one participant answered to one question, and what they reached.
///
/// @param score in points
/// @param maxScore the points to be had
/// @param leftOpen whether there is no answer
/// @param certainty how sure they said that they were; null where they did not say
/// @param chosen what is counted of the answer: options, or what was typed; empty where nothing is
public record Answered(
        QuestionId question,
        double score,
        double maxScore,
        boolean leftOpen,
        Set<String> chosen,
        @Nullable Certainty certainty) {

    /// A hair of tolerance: scores are quotients of doubles.
    private static final double HAIR = 1e-9;

    public Answered {
        chosen = Set.copyOf(chosen);
    }

    /// Without a word on how sure they were.
    public Answered(QuestionId question, double score, double maxScore, boolean leftOpen, Set<String> chosen) {
        this(question, score, maxScore, leftOpen, chosen, null);
    }

    /// The share of its points, 0 to 1.
    double share() {
        return maxScore == 0 ? 0 : score / maxScore;
    }

    boolean reachedNothing() {
        return score <= HAIR;
    }

    boolean reachedAll() {
        return score >= maxScore - HAIR;
    }
}
