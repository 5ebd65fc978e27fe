package org.caseroom.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.caseroom.casework.scenario.Amount;
import org.caseroom.casework.scenario.Condition;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.question.Quiz;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// A small scenario to be played: a bank can hold the money until it leaves at a hidden minute.
///
/// @param gone the first minute at which the money may leave
/// @param why what the debrief says of each choice
public record SampleWork(Slug id, int gone, String why) {

    public static final String SECRET = "The bank was ready all along";

    public static SampleWork at(String activity) {
        return new SampleWork(new Slug(activity), 8, SECRET);
    }

    public SampleWork withTruth(int gone, String why) {
        return new SampleWork(id, gone, why);
    }

    public Work work() {
        return new Work.OfScenario(
                id,
                new Work.Rules(0.6, 3, Duration.ofMinutes(30), Quiz.Feedback.AFTER_SUBMIT),
                scenario(),
                Locale.ENGLISH,
                new Slug("mules"),
                new Prose("<p>Minutes count.</p>"));
    }

    private Scenario scenario() {
        return new Scenario(
                new Scenario.Clock(9 * 60 + 40, 30),
                List.of(
                        new Scenario.Gauge("calm", "Calm", "", Amount.of(1), 0, 3, true),
                        new Scenario.Gauge("held", "Held", "EUR", Amount.of(0), 0, 300, false)),
                List.of(new Scenario.Lot("leak", "The money leaves", gone, gone + 3, 1, "", List.of())),
                List.of(new Scenario.Event(
                        "leak",
                        Amount.of("leak"),
                        new Condition.Undone("freeze"),
                        outcome("", "", new Scenario.Effect("held", Amount.of(0), true)),
                        new Prose("Gone by then."))),
                List.of(
                        new Scenario.Scene(
                                "desk",
                                "At the desk",
                                new Prose("<p>The phone rings.</p>"),
                                List.of(),
                                List.of(
                                        choice("listen", 6, outcome("She tells.", "", by("calm", 1))),
                                        choice("freeze", 4, outcome("It is held.", "", by("held", 300))),
                                        choice("close", 0, outcome("", "done"))),
                                false),
                        end("done"),
                        end("late")),
                "late",
                List.of(
                        new Scenario.Part("money", "Money", 6, "held", Amount.of(0), Amount.of(300)),
                        new Scenario.Part("care", "Care", 4, "calm", Amount.of(1), Amount.of(2))),
                List.of(new Scenario.Cap(
                        "idle",
                        "Nothing was held",
                        new Condition.Undone("freeze"),
                        50,
                        new Prose("Nobody had asked."))));
    }

    private Scenario.Choice choice(String id, int minutes, Scenario.Outcome outcome) {
        return new Scenario.Choice(
                id, new Prose(id), minutes, Condition.ALWAYS, true, List.of(outcome), new Prose(why));
    }

    private static Scenario.Effect by(String gauge, int amount) {
        return new Scenario.Effect(gauge, Amount.of(amount), false);
    }

    private static Scenario.Outcome outcome(String told, String next, Scenario.Effect... effects) {
        return new Scenario.Outcome(Condition.ALWAYS, List.of(effects), new Prose(told), next);
    }

    private static Scenario.Scene end(String id) {
        return new Scenario.Scene(id, "It is over", new Prose("<p>Over.</p>"), List.of(), List.of(), true);
    }
}
