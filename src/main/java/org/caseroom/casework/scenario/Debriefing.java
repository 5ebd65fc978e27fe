package org.caseroom.casework.scenario;

import java.util.ArrayList;
import java.util.List;
import org.caseroom.casework.scenario.BestPlay.TooManyStatesException;

/// Compares a line of play with the best one.
final class Debriefing {

    private final Play play;
    private final Machine machine;
    private final BestPlay best;
    private final boolean isSolved;

    Debriefing(Play play, int mostStates) {
        this.play = play;
        this.machine = new Machine(play.scenario(), play.drawn());
        this.best = new BestPlay(machine, new Grading(play.scenario(), machine.terms()), mostStates);
        this.isSolved = isSolvable();
    }

    Debrief of(List<String> choices) {
        return new Debrief(
                line(choices), line(isSolved ? bestLine() : List.of()), isSolved ? lostAt(choices) : 0, facts());
    }

    /// @throws TooManyStatesException if it is too large
    List<String> bestLine() {
        var line = new ArrayList<String>();
        var state = machine.start(Machine.Witness.NOBODY);
        while (!machine.isOver(state)) {
            var choice = best.from(state).choice();
            line.add(machine.choice(state, choice).id());
            state = machine.after(state, choice, Machine.Witness.NOBODY);
        }
        return line;
    }

    private Debrief.Line line(List<String> choices) {
        var course = new Course(play);
        var steps = new ArrayList<Debrief.Step>();
        for (var choice : choices) {
            steps.add(step(course, choice));
        }
        return new Debrief.Line(steps, course.setting(), course.graded());
    }

    private Debrief.Step step(Course course, String id) {
        var before = course.state();
        var scene = course.setting().title();
        var choice = machine.scene(before).choices().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotOfferedException(course.number() + 1, id));
        var chosen = course.offered(choice);
        var told = course.story().size();
        course.follow(id);
        return new Debrief.Step(
                course.number(),
                before.minute(),
                play.scenario().clock().opens() + before.minute(),
                scene,
                chosen,
                course.why(choice),
                course.readings(true),
                course.story().subList(told, course.story().size()),
                isSolved ? best.from(course.state()).score() : 0);
    }

    private int lostAt(List<String> choices) {
        var course = new Course(play);
        var all = best.from(course.state()).score();
        for (var choice : choices) {
            course.follow(choice);
            if (best.from(course.state()).score() < all) {
                return course.number();
            }
        }
        return 0;
    }

    private List<Debrief.Fact> facts() {
        var wording = new Wording(play.scenario(), machine.terms());
        return play.scenario().lots().stream()
                .filter(lot -> !lot.title().isEmpty())
                .map(lot -> new Debrief.Fact(lot.title(), isMoment(lot) ? wording.timeOf(lot) : wording.value(lot)))
                .toList();
    }

    /// Whether it is the minute at which something happens by itself.
    private boolean isMoment(Scenario.Lot lot) {
        return play.scenario().events().stream()
                .map(Scenario.Event::at)
                .anyMatch(at -> at != null && at.of().equals(lot.id()));
    }

    private boolean isSolvable() {
        try {
            best.from(machine.start(Machine.Witness.NOBODY));
            return true;
        } catch (TooManyStatesException tooMany) {
            return false;
        }
    }
}
