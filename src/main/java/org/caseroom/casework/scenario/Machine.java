package org.caseroom.casework.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.caseroom.shared.Prose;
import org.jspecify.annotations.Nullable;

/// The rules of one play: from which state a choice leads to which. Knows what was drawn.
final class Machine {

    private final List<Place> places;
    private final List<Happening> scheduled;
    private final List<Happening> sudden;
    private final Terms terms;
    private final Memory memory;
    private final Scenario scenario;
    private final List<ToIntFunction<State>> starts;
    private final int timeUp;

    Machine(Scenario scenario, Map<String, Integer> drawn) {
        this.scenario = scenario;
        var marks = new Marks(scenario);
        this.terms = new Terms(scenario, marks, drawn);
        this.memory = new Memory(scenario, marks, terms);
        this.timeUp = place(scenario.timeUp());
        this.starts = scenario.gauges().stream()
                .map(gauge -> terms.amount(gauge.start()))
                .toList();
        this.places = scenario.scenes().stream().map(this::place).toList();
        var blank = State.blank(starts.size(), 0);
        var happenings = scenario.events().stream().map(this::happening).toList();
        this.scheduled = happenings.stream()
                .filter(each -> each.at() != null)
                .sorted(Comparator.comparingInt(each -> each.minute(blank)))
                .toList();
        this.sudden = happenings.stream().filter(each -> each.at() == null).toList();
    }

    /// Hears what happens while a state is followed by the next.
    interface Witness {

        Witness NOBODY = (_, _, _, _) -> {};

        /// @param text with names of gauges and lots in braces
        void sees(int minute, Turn.Told.Kind kind, Prose text, State state);
    }

    private record Place(Scenario.Scene scene, List<Move> moves) {}

    private record Move(Scenario.Choice choice, int mark, Predicate<State> when, List<Result> results) {}

    private record Result(Predicate<State> when, List<Step> steps, Prose told, int next) {}

    private record Step(int gauge, ToIntFunction<State> amount, boolean replaces) {}

    private record Happening(
            Scenario.Event event, @Nullable ToIntFunction<State> at, int mark, Predicate<State> when, Result result) {

        int minute(State state) {
            return at == null ? Integer.MAX_VALUE : at.applyAsInt(state);
        }
    }

    Terms terms() {
        return terms;
    }

    Scenario.Scene scene(State state) {
        return places.get(state.scene()).scene();
    }

    boolean isOver(State state) {
        return scene(state).end();
    }

    State start(Witness witness) {
        var state = State.blank(starts.size(), terms.marks());
        for (var gauge = 0; gauge < starts.size(); gauge++) {
            state = bounded(state, gauge, starts.get(gauge).applyAsInt(state));
        }
        return memory.kept(wait(settle(happen(state, -1, 0, witness), witness), witness));
    }

    /// What can be done, by its place among the choices of the scene.
    List<Integer> offered(State state) {
        var moves = places.get(state.scene()).moves();
        var offered = new ArrayList<Integer>();
        for (var index = 0; index < moves.size(); index++) {
            if (isOffered(moves.get(index), state)) {
                offered.add(index);
            }
        }
        return offered;
    }

    Scenario.Choice choice(State state, int index) {
        return scene(state).choices().get(index);
    }

    /// What follows a choice. It takes effect when its minutes are over, unless the play ends before. Where
    /// something
    /// else leads to another scene meanwhile, that one stands.
    State after(State before, int index, Witness witness) {
        var move = places.get(before.scene()).moves().get(index);
        witness.sees(before.minute(), Turn.Told.Kind.CHOSEN, move.choice().text(), before);
        var state = pass(before, before.minute() + move.choice().minutes(), witness);
        if (isOver(state)) {
            return memory.kept(state);
        }
        var isMoved = state.scene() != before.scene();
        state = apply(move.results(), state, isMoved, Turn.Told.Kind.OUTCOME, witness)
                .marked(move.mark());
        return memory.kept(wait(settle(state, witness), witness));
    }

    /// Where nothing can be done, time passes until something happens that changes it, or is up.
    private State wait(State from, Witness witness) {
        var state = from;
        while (!isOver(state) && offered(state).isEmpty()) {
            var last = state;
            var next = scheduled.stream()
                    .mapToInt(each -> each.minute(last))
                    .filter(minute -> minute > last.minute() && minute <= limit())
                    .findFirst();
            if (next.isEmpty()) {
                return state.atMinute(limit()).at(timeUp);
            }
            state = pass(state, next.getAsInt(), witness);
        }
        return state;
    }

    private State pass(State from, int until, Witness witness) {
        return happen(from, from.minute(), until, witness);
    }

    /// Lets happen what is scheduled after one minute up to another.
    private State happen(State from, int after, int until, Witness witness) {
        var state = from;
        for (var happening : scheduled) {
            var minute = happening.minute(state);
            if (minute > after && minute <= until && !isOver(state)) {
                state = happened(happening, state.atMinute(Math.max(minute, 0)), witness);
                state = settle(state, witness);
            }
        }
        return isOver(state) ? state : state.atMinute(until);
    }

    private State settle(State from, Witness witness) {
        var state = from;
        for (var index = 0; index < sudden.size() && !isOver(state); index++) {
            var happening = sudden.get(index);
            if (!state.isMarked(happening.mark()) && happening.when().test(state)) {
                state = happened(happening, state.marked(happening.mark()), witness);
                index = -1;
            }
        }
        return state;
    }

    private State happened(Happening happening, State state, Witness witness) {
        if (!happening.when().test(state)) {
            return state;
        }
        var after = apply(List.of(happening.result()), state, false, Turn.Told.Kind.EVENT, witness);
        witness.sees(after.minute(), Turn.Told.Kind.HINDSIGHT, happening.event().hindsight(), after);
        return after;
    }

    private State apply(List<Result> results, State before, boolean isMoved, Turn.Told.Kind kind, Witness witness) {
        for (var result : results) {
            if (result.when().test(before)) {
                var state = before;
                for (var step : result.steps()) {
                    var amount = step.amount().applyAsInt(before);
                    state = bounded(state, step.gauge(), step.replaces() ? amount : state.gauge(step.gauge()) + amount);
                }
                witness.sees(state.minute(), kind, result.told(), state);
                return result.next() < 0 || isMoved ? state : state.at(result.next());
            }
        }
        return before;
    }

    private boolean isOffered(Move move, State state) {
        return state.minute() + move.choice().minutes() <= limit()
                && !(move.choice().once() && state.isMarked(move.mark()))
                && move.when().test(state);
    }

    private State bounded(State state, int gauge, int value) {
        var bounds = scenario.gauges().get(gauge);
        return state.gauge(gauge, Math.clamp(value, bounds.least(), bounds.most()));
    }

    private int limit() {
        return scenario.clock().limit();
    }

    private int place(String scene) {
        return scenario.scenes().indexOf(scenario.scene(scene));
    }

    private Place place(Scenario.Scene scene) {
        return new Place(
                scene,
                scene.choices().stream()
                        .map(choice -> new Move(
                                choice,
                                terms.mark(choice.id()),
                                terms.condition(choice.when()),
                                choice.outcomes().stream().map(this::result).toList()))
                        .toList());
    }

    private Result result(Scenario.Outcome outcome) {
        return new Result(
                terms.condition(outcome.when()),
                outcome.effects().stream()
                        .map(effect ->
                                new Step(terms.gauge(effect.gauge()), terms.amount(effect.amount()), effect.replaces()))
                        .toList(),
                outcome.told(),
                outcome.next().isEmpty() ? -1 : place(outcome.next()));
    }

    private Happening happening(Scenario.Event event) {
        return new Happening(
                event,
                event.at() == null ? null : terms.amount(event.at()),
                event.at() == null ? terms.mark(event) : -1,
                terms.condition(event.when()),
                result(event.outcome()));
    }
}
