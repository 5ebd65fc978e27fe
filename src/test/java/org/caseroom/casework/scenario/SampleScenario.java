package org.caseroom.casework.scenario;

import java.util.List;
import java.util.Map;
import org.caseroom.shared.Prose;

/// A small scenario: money leaves an account at a hidden minute, and a bank can hold it until then.
final class SampleScenario {

    static final Scenario.Lot SUM = new Scenario.Lot("sum", "Sum", 100, 300, 100, "", List.of());
    static final Scenario.Lot LEAK = new Scenario.Lot("leak", "The money leaves", 5, 9, 1, "", List.of());
    static final Scenario.Lot BANK =
            new Scenario.Lot("bank", "", 0, 1, 1, "", List.of("Harbour & Sons", "Cedar Mutual"));

    private SampleScenario() {}

    static Scenario scenario() {
        return new Scenario(
                new Scenario.Clock(9 * 60 + 40, 30),
                List.of(
                        gauge("saved", Amount.of(0), 300, true),
                        gauge("held", Amount.of("sum"), 300, false),
                        gauge("trust", Amount.of(2), 4, true)),
                List.of(SUM, LEAK, BANK),
                List.of(
                        new Scenario.Event(
                                "leak",
                                Amount.of("leak"),
                                new Condition.Undone("freeze"),
                                outcome("", "", new Scenario.Effect("held", Amount.of(0), true)),
                                new Prose("Gone at last")),
                        new Scenario.Event(
                                "despair",
                                null,
                                new Condition.AtMost("trust", Amount.of(0)),
                                outcome("She hangs up", "alone"),
                                Prose.NONE)),
                List.of(
                        new Scenario.Scene(
                                "desk",
                                "At {bank}",
                                new Prose("<p>{sum} from {bank}</p>"),
                                List.of(new Scenario.More(
                                        new Condition.Did("listen"), new Prose("<p>She is calmer.</p>"))),
                                List.of(
                                        choice("listen", 6, outcome("She tells", "", by("trust", 1))),
                                        choice(
                                                "freeze",
                                                4,
                                                outcome(
                                                        "{saved} held",
                                                        "",
                                                        new Scenario.Effect("saved", Amount.of("held"), false),
                                                        new Scenario.Effect("held", Amount.of(0), true))),
                                        again("scold", 1, outcome("She weeps", "", by("trust", -1))),
                                        choice("close", 0, outcome("", "done"))),
                                false),
                        end("done"),
                        end("alone"),
                        end("late")),
                "late",
                List.of(
                        new Scenario.Part("money", "Money", 60, "saved", Amount.of(0), Amount.of("sum")),
                        new Scenario.Part("care", "Care", 40, "trust", Amount.of(1), Amount.of(3))),
                List.of(new Scenario.Cap("scolded", "Scolded", new Condition.Did("scold"), 50, new Prose("Why"))));
    }

    static Play play(int sum, int leak) {
        return new Play(scenario(), Map.of("sum", sum, "leak", leak, "bank", 0));
    }

    private static Scenario.Gauge gauge(String id, Amount start, int most, boolean shown) {
        return new Scenario.Gauge(id, id, "", start, 0, most, shown);
    }

    private static Scenario.Effect by(String gauge, int amount) {
        return new Scenario.Effect(gauge, Amount.of(amount), false);
    }

    private static Scenario.Outcome outcome(String told, String next, Scenario.Effect... effects) {
        return new Scenario.Outcome(Condition.ALWAYS, List.of(effects), new Prose(told), next);
    }

    private static Scenario.Choice choice(String id, int minutes, Scenario.Outcome outcome) {
        return new Scenario.Choice(
                id, new Prose(id), minutes, Condition.ALWAYS, true, List.of(outcome), new Prose("why " + id));
    }

    private static Scenario.Choice again(String id, int minutes, Scenario.Outcome outcome) {
        return new Scenario.Choice(
                id, new Prose(id), minutes, Condition.ALWAYS, false, List.of(outcome), new Prose("why " + id));
    }

    private static Scenario.Scene end(String id) {
        return new Scenario.Scene(id, id, new Prose(id), List.of(), List.of(), true);
    }
}
