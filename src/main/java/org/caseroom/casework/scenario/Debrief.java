package org.caseroom.casework.scenario;

import java.util.List;
import org.caseroom.shared.Prose;

/// One's own line of play beside the best one, in hindsight: for after the submit only.
///
/// @param best the line that scores most as this play was drawn; empty where it could not be found
/// @param lostAt the turn with which the best went out of reach; 0 if it never did
/// @param facts what was drawn and not known
public record Debrief(Line own, Line best, int lostAt, List<Fact> facts) {

    public Debrief {
        facts = List.copyOf(facts);
    }

    public record Line(List<Step> steps, Turn.Setting ending, Graded graded) {

        public Line {
            steps = List.copyOf(steps);
        }
    }

    /// A choice with what came of it.
    ///
    /// @param turn counted from 1
    /// @param minute at which it was taken
    /// @param gauges all of them, afterwards
    /// @param told what it led to, unseen things too
    /// @param withinReach the score that was still possible afterwards
    public record Step(
            int turn,
            int minute,
            int minuteOfDay,
            String scene,
            Turn.Offered chosen,
            Prose why,
            List<Turn.Reading> gauges,
            List<Turn.Told> told,
            double withinReach) {

        public Step {
            gauges = List.copyOf(gauges);
            told = List.copyOf(told);
        }
    }

    public record Fact(String title, String value) {}
}
