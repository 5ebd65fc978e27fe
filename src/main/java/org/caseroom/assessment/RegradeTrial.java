package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;

/// What a regrade comes to: whose result becomes another one, and for whom nothing follows.
///
/// @param attempts how many graded attempts were looked at
/// @param changes those whose score or success changes, in the order in which they were started
/// @param beside how many attempts were shown a question otherwise than it is in the version with the new key
public record RegradeTrial(int attempts, List<Change> changes, Map<QuestionId, Integer> beside) {

    public RegradeTrial {
        changes = List.copyOf(changes);
        beside = Map.copyOf(beside);
    }

    /// One attempt, before and after.
    ///
    /// @param measures whether nobody passes or fails it
    public record Change(
            AttemptId attempt, PersonId participant, int number, boolean measures, Standing before, Standing after) {

        /// Whether the attempt becomes passed by it.
        public boolean isNewlyPassed() {
            return after.passed() && !before.passed();
        }

        /// Whether the attempt is no longer passed.
        public boolean isNewlyFailed() {
            return before.passed() && !after.passed();
        }
    }

    /// What an attempt scored.
    public record Standing(double score, double maxScore, boolean passed) {}

    public long newlyPassed() {
        return changes.stream().filter(Change::isNewlyPassed).count();
    }

    public long newlyFailed() {
        return changes.stream().filter(Change::isNewlyFailed).count();
    }
}
