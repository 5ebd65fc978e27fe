package org.caseroom.casework.scenario;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Scores the state in which a play ends.
final class Grading {

    private final List<Measure> measures;
    private final List<Grave> caps;
    private final double maxScore;

    Grading(Scenario scenario, Terms terms) {
        this.measures = scenario.parts().stream()
                .map(part -> new Measure(
                        part, terms.gauge(part.gauge()), terms.amount(part.worst()), terms.amount(part.best())))
                .toList();
        this.caps = scenario.caps().stream()
                .map(cap -> new Grave(cap, terms.condition(cap.when())))
                .toList();
        this.maxScore =
                scenario.parts().stream().mapToInt(Scenario.Part::points).sum();
    }

    private record Measure(Scenario.Part part, int gauge, ToIntFunction<State> worst, ToIntFunction<State> best) {

        double score(State state) {
            var worstValue = worst.applyAsInt(state);
            var range = best.applyAsInt(state) - worstValue;
            var share = range == 0 ? 1 : (double) (state.gauge(gauge) - worstValue) / range;
            return part.points() * Math.clamp(share, 0, 1);
        }
    }

    private record Grave(Scenario.Cap cap, Predicate<State> isMade) {}

    Graded of(State state) {
        return new Graded(
                measures.stream()
                        .map(measure -> new Graded.Part(
                                measure.part().id(),
                                measure.part().title(),
                                measure.score(state),
                                measure.part().points()))
                        .toList(),
                caps.stream()
                        .filter(each -> each.isMade().test(state))
                        .map(Grave::cap)
                        .map(cap -> new Graded.Cap(cap.id(), cap.title(), cap.most(), cap.why()))
                        .toList());
    }

    /// The score alone: what is asked of every state there is.
    double score(State state) {
        var sum = 0.0;
        for (var measure : measures) {
            sum += measure.score(state);
        }
        for (var each : caps) {
            if (each.isMade().test(state)) {
                sum = Math.min(sum, each.cap().most() / 100.0 * maxScore);
            }
        }
        return sum;
    }
}
