package org.caseroom.casework.scenario;

import java.util.ArrayList;
import java.util.List;
import org.caseroom.shared.Prose;

/// A play on its way: follows choices one after the other and remembers what was told.
final class Course {

    private final Play play;
    private final Machine machine;
    private final Wording wording;
    private final List<Turn.Told> told = new ArrayList<>();
    private int number;
    private State state;

    Course(Play play) {
        this.play = play;
        this.machine = new Machine(play.scenario(), play.drawn());
        this.wording = new Wording(play.scenario(), machine.terms());
        this.state = machine.start(this::note);
    }

    Course followed(List<String> choices) {
        choices.forEach(this::follow);
        return this;
    }

    void follow(String choice) {
        number++;
        var index = machine.offered(state).stream()
                .filter(each -> machine.choice(state, each).id().equals(choice))
                .findFirst()
                .orElseThrow(() -> new NotOfferedException(number, choice));
        state = machine.after(state, index, this::note);
    }

    State state() {
        return state;
    }

    Machine machine() {
        return machine;
    }

    int number() {
        return number;
    }

    /// Everything that happened, unseen things too.
    List<Turn.Told> story() {
        return List.copyOf(told);
    }

    Graded graded() {
        return new Grading(play.scenario(), machine.terms()).of(state);
    }

    Turn turn() {
        var clock = play.scenario().clock();
        return new Turn(
                number,
                state.minute(),
                clock.opens() + state.minute(),
                clock.limit() - state.minute(),
                setting(),
                readings(false),
                told.stream()
                        .filter(each -> each.kind() != Turn.Told.Kind.HINDSIGHT)
                        .toList(),
                machine.offered(state).stream()
                        .map(index -> offered(machine.choice(state, index)))
                        .toList(),
                machine.isOver(state));
    }

    Turn.Setting setting() {
        var scene = machine.scene(state);
        var text = new StringBuilder(scene.text().html());
        scene.more().stream()
                .filter(more -> machine.terms().condition(more.when()).test(state))
                .forEach(more -> text.append('\n').append(more.text().html()));
        return new Turn.Setting(
                scene.id(), wording.plain(scene.title(), state), wording.prose(new Prose(text.toString()), state));
    }

    Turn.Offered offered(Scenario.Choice choice) {
        return new Turn.Offered(choice.id(), wording.prose(choice.text(), state), choice.minutes());
    }

    Prose why(Scenario.Choice choice) {
        return wording.prose(choice.why(), state);
    }

    /// @param all those that are not shown while one plays, too
    List<Turn.Reading> readings(boolean all) {
        return play.scenario().gauges().stream()
                .filter(gauge -> all || gauge.shown())
                .map(gauge -> new Turn.Reading(
                        gauge.id(),
                        gauge.title(),
                        gauge.unit(),
                        state.gauge(machine.terms().gauge(gauge.id())),
                        gauge.least(),
                        gauge.most()))
                .toList();
    }

    private void note(int minute, Turn.Told.Kind kind, Prose text, State then) {
        if (!text.html().isEmpty()) {
            told.add(new Turn.Told(number, minute, kind, wording.prose(text, then)));
        }
    }
}
