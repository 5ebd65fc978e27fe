package org.caseroom.casework.scenario;

import java.util.List;
import org.caseroom.shared.Prose;

/// Where one stands in a play: all that a participant may know, and nothing else.
///
/// @param number how many choices were taken
/// @param minute of the play
/// @param minuteOfDay what the clock on the wall shows, in minutes from midnight on; may lie beyond a day
/// @param told so far, in order
/// @param offered empty when it is over
public record Turn(
        int number,
        int minute,
        int minuteOfDay,
        int minutesLeft,
        Setting scene,
        List<Reading> gauges,
        List<Told> told,
        List<Offered> offered,
        boolean over) {

    public Turn {
        gauges = List.copyOf(gauges);
        told = List.copyOf(told);
        offered = List.copyOf(offered);
    }

    /// The scene as it is shown now.
    public record Setting(String id, String title, Prose text) {}

    /// What a gauge says.
    public record Reading(String id, String title, String unit, int value, int least, int most) {}

    /// Something that one can do.
    public record Offered(String id, Prose text, int minutes) {}

    /// A line of what has happened.
    ///
    /// @param turn the number of the turn that it led to
    public record Told(int turn, int minute, Kind kind, Prose text) {

        public enum Kind {
            /// What one chose to do.
            CHOSEN,
            /// What came of it.
            OUTCOME,
            /// What happened by itself.
            EVENT,
            /// What happened unseen; told only afterwards.
            HINDSIGHT
        }
    }
}
