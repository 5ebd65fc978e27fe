package org.caseroom.casework.scenario;

import java.util.List;
import java.util.regex.Pattern;
import org.caseroom.shared.Prose;
import org.jspecify.annotations.Nullable;

/// A scenario as its author wrote it: scenes with choices that cost minutes, gauges that they move, things that happen
/// on a hidden schedule, and how the state at the end is scored. Holds the truth, so it never leaves the server.
///
/// @param scenes the first is where it begins
/// @param timeUp the scene in which it ends when the time has run out
public record Scenario(
        Clock clock,
        List<Gauge> gauges,
        List<Lot> lots,
        List<Event> events,
        List<Scene> scenes,
        String timeUp,
        List<Part> parts,
        List<Cap> caps) {

    /// The name of a gauge or a lot in braces, as it stands in texts: its value is filled in.
    public static final Pattern NAMED = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    public Scenario {
        gauges = List.copyOf(gauges);
        lots = List.copyOf(lots);
        events = List.copyOf(events);
        scenes = List.copyOf(scenes);
        parts = List.copyOf(parts);
        caps = List.copyOf(caps);
        if (scenes.isEmpty() || parts.isEmpty()) {
            throw new IllegalArgumentException("A scenario needs a scene and something that is scored.");
        }
    }

    /// @param opens the minute of the day at which the clock begins
    /// @param limit after how many minutes the time is up
    public record Clock(int opens, int limit) {}

    /// A number that the play moves, such as money held or trust. It never leaves its bounds.
    ///
    /// @param unit such as EUR; may be empty
    /// @param shown whether one sees it while one plays; all are seen in the debrief
    public record Gauge(String id, String title, String unit, Amount start, int least, int most, boolean shown) {}

    /// A whole number that is drawn for each attempt, such as the minute at which money moves on.
    ///
    /// @param title what it is called in the debrief; empty where it is not told
    /// @param after another one, drawn before, to which it is added; empty for none
    /// @param words what the numbers from 0 on mean, where it is no quantity
    public record Lot(String id, String title, int least, int most, int step, String after, List<String> words) {

        public Lot {
            words = List.copyOf(words);
        }
    }

    /// Something that happens by itself: at a minute, if its condition holds then; or without a minute, once it
    /// holds.
    ///
    /// @param hindsight what the debrief says of it; may be empty
    public record Event(String id, @Nullable Amount at, Condition when, Outcome outcome, Prose hindsight) {}

    /// Where one stands and what one can do. An end has no choices.
    ///
    /// @param more paragraphs that are added where their condition holds
    public record Scene(String id, String title, Prose text, List<More> more, List<Choice> choices, boolean end) {

        public Scene {
            more = List.copyOf(more);
            choices = List.copyOf(choices);
        }
    }

    public record More(Condition when, Prose text) {}

    /// Something that one can do. It takes effect when its minutes are over, by the first outcome whose condition
    /// holds
    /// then; where none does, nothing changes.
    ///
    /// @param once whether it can be done only once
    /// @param why it was good or bad; for the debrief
    public record Choice(
            String id, Prose text, int minutes, Condition when, boolean once, List<Outcome> outcomes, Prose why) {

        public Choice {
            outcomes = List.copyOf(outcomes);
            if (minutes < 0 || minutes == 0 && !once) {
                throw new IllegalArgumentException("Choice %s could be taken for ever.".formatted(id));
            }
        }
    }

    /// What comes of something.
    ///
    /// @param effects all read the gauges as they were before
    /// @param told what one is told; may be empty
    /// @param next the scene that follows; empty to stay
    public record Outcome(Condition when, List<Effect> effects, Prose told, String next) {

        public Outcome {
            effects = List.copyOf(effects);
        }
    }

    /// @param replaces whether the amount takes the place of the gauge's value or is added to it
    public record Effect(String gauge, Amount amount, boolean replaces) {}

    /// A part of the score: nothing at the worst, all points at the best, in proportion between.
    public record Part(String id, String title, int points, String gauge, Amount worst, Amount best) {}

    /// A critical error: whoever made it gets no more than a share of all points.
    ///
    /// @param most in per cent
    public record Cap(String id, String title, Condition when, int most, Prose why) {}

    Scene scene(String id) {
        return scenes.stream()
                .filter(scene -> scene.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scene %s.".formatted(id)));
    }
}
