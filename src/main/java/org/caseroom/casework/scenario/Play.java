package org.caseroom.casework.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.casework.Draw;
import org.caseroom.casework.scenario.BestPlay.TooManyStatesException;

/// A scenario as it was drawn for one attempt: with its hidden schedule, and its choices in an order of their own.
/// Where it stands is found by going through the choices that were taken; it is never stored.
///
/// @param drawn the value of each lot
public record Play(Scenario scenario, Map<String, Integer> drawn) {

    /// So many states are looked at for the debrief of one play, and no more.
    private static final int MOST_STATES = 400_000;

    public Play {
        drawn = Collections.unmodifiableMap(new TreeMap<>(drawn)); // the same order each time it is stored
    }

    /// The same seed gives the same play.
    public static Play of(Scenario scenario, Draw draw) {
        return new Play(Drawing.shuffled(scenario, draw), Drawing.lots(scenario, draw));
    }

    /// The turn that follows some choices; the first for none.
    ///
    /// @throws NotOfferedException if one of them was not offered when it was taken
    public Turn after(List<String> choices) {
        return new Course(this).followed(choices).turn();
    }

    /// Scores what the choices led to. Where the play is not over, what it has come to so far counts.
    ///
    /// @throws NotOfferedException if one of the choices was not offered when it was taken
    public Graded grade(List<String> choices) {
        return new Course(this).followed(choices).graded();
    }

    /// @throws NotOfferedException if one of the choices was not offered when it was taken
    public Debrief debrief(List<String> choices) {
        return new Debriefing(this, MOST_STATES).of(choices);
    }

    /// The choices of the line that scores most.
    ///
    /// @throws TooManyStatesException if the scenario is too large
    @JsonIgnore
    List<String> bestLine() {
        return new Debriefing(this, MOST_STATES).bestLine();
    }
}
