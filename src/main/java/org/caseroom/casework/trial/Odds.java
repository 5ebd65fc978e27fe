package org.caseroom.casework.trial;

import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import org.caseroom.casework.Speaker;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.solving.Solvers;

/// What an exercise is worth to somebody who only guesses, and to somebody who reads the evidence.
///
/// @param cases how many were drawn
/// @param guessed what complete answers reach that are picked at random
/// @param solved the least that a solver reached in one of them, who gets what a participant gets, 0 to 1
public record Odds(int cases, Shares guessed, double solved) {

    private static final int CASES = 50;
    private static final int GUESSES = 8;

    /// Stops between two cases where it is told to; [#isWhole()] says whether it did not.
    ///
    /// @param speaker says what stands in the evidence; guessers pick their words from it
    public static Odds of(Exercise exercise, Speaker speaker, BooleanSupplier goesOn) {
        var reached = new ArrayList<Double>();
        var solver = Solvers.of(exercise.kind().name());
        var solved = 1.0;
        var cases = 0;
        while (cases < CASES && goesOn.getAsBoolean()) {
            var drawn = DrawnCase.of(exercise, cases, speaker);
            reached.addAll(drawn.guesses(GUESSES));
            solved = Math.min(solved, drawn.worked(solver));
            cases++;
        }
        return new Odds(cases, Shares.of(reached), cases == 0 ? 0 : solved);
    }

    /// Whether no case is missing.
    public boolean isWhole() {
        return cases == CASES;
    }
}
