package org.caseroom.casework.scenario;

import java.util.HashMap;
import java.util.Map;

/// Finds the best way on from any state, by remembering what each one is worth (dynamic programming). It knows what was
/// drawn, as one does in hindsight.
final class BestPlay {

    private final Machine machine;
    private final Grading grading;
    private final int mostStates;
    private final Map<State, Prospect> known = new HashMap<>();

    BestPlay(Machine machine, Grading grading, int mostStates) {
        this.machine = machine;
        this.grading = grading;
        this.mostStates = mostStates;
    }

    /// What can still be had.
    ///
    /// @param minute at which it ends; of equal scores the earlier end is better
    /// @param choice the one to take, -1 at the end
    record Prospect(double score, int minute, int choice) {

        boolean isBetterThan(Prospect other) {
            return score > other.score || score == other.score && minute < other.minute;
        }

        Prospect by(int taken) {
            return new Prospect(score, minute, taken);
        }
    }

    /// There are more states than one may look at.
    static final class TooManyStatesException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /// @throws TooManyStatesException if the scenario is too large to be solved
    Prospect from(State state) {
        if (machine.isOver(state)) {
            return new Prospect(grading.score(state), state.minute(), -1);
        }
        var found = known.get(state);
        if (found == null) {
            found = bestOf(state);
            if (known.size() >= mostStates) {
                throw new TooManyStatesException();
            }
            known.put(state, found);
        }
        return found;
    }



    private Prospect bestOf(State state) {
        var best = new Prospect(-1, Integer.MAX_VALUE, -1);
        for (var choice : machine.offered(state)) {
            var prospect = from(machine.after(state, choice, Machine.Witness.NOBODY));
            if (prospect.isBetterThan(best)) {
                best = prospect.by(choice);
            }
        }
        return best;
    }
}
