package org.caseroom.assessment.analysis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// Counts one question while sheets come in.
final class QuestionTally {

    /// Typed answers are as many as there are people; beyond so many different ones the rest is left uncounted.
    private static final int MOST_CHOICES = 200;

    private final QuestionId question;
    private final Spread shares = new Spread();
    private final Spread besideRest = new Spread();
    private final Map<String, Spread> choices = new HashMap<>();
    private final RestLadder ladder = new RestLadder();
    private final Map<Certainty, CertaintyFigures> certainties = new EnumMap<>(Certainty.class);
    private int none;
    private int all;
    private int open;

    QuestionTally(QuestionId question) {
        this.question = question;
    }

    /// @param rest the share of all other points; null where there are none
    void add(Answered answered, @Nullable Double rest) {
        shares.add(answered.share());
        none += answered.reachedNothing() ? 1 : 0;
        all += answered.reachedAll() ? 1 : 0;
        var counted = answered.chosen().stream()
                .filter(choice -> choices.containsKey(choice) || choices.size() < MOST_CHOICES)
                .collect(Collectors.toSet());
        open += answered.leftOpen() ? 1 : 0;
        counted.forEach(
                choice -> choices.computeIfAbsent(choice, _ -> new Spread()).add(rest == null ? 0 : rest));
        var said = answered.certainty();
        if (said != null && !answered.leftOpen()) {
            certainties.merge(
                    said,
                    new CertaintyFigures(said, 1, answered.reachedAll() ? 1 : 0),
                    (one, other) -> new CertaintyFigures(
                            said, one.participants() + other.participants(), one.right() + other.right()));
        }
        if (rest != null) {
            besideRest.add(answered.share(), rest);
            ladder.add(rest, answered.share(), counted);
        }
    }

    /// Whether it was always right or wrong, with nothing between.
    boolean isRightOrWrong() {
        return none + all == shares.count();
    }

    QuestionFigures figures() {
        var count = (int) shares.count();
        var correlation = besideRest.correlation();
        return new QuestionFigures(
                question,
                count,
                shares.mean(),
                Interval.ofShare(Math.clamp(shares.mean(), 0, 1), count),
                shares.deviation(),
                correlation,
                correlation == null ? null : Interval.ofCorrelation(correlation, besideRest.count()),
                none,
                count - none - all,
                all,
                open,
                choiceFigures(),
                ladder.rungs(3),
                ladder.rungs(5),
                List.copyOf(certainties.values()));
    }

    private List<ChoiceFigures> choiceFigures() {
        return choices.entrySet().stream()
                .map(each -> new ChoiceFigures(
                        each.getKey(),
                        (int) each.getValue().count(),
                        each.getValue().mean()))
                .sorted(Comparator.comparingInt(ChoiceFigures::participants)
                        .reversed()
                        .thenComparing(ChoiceFigures::choice))
                .toList();
    }
}
