package org.caseroom.assessment.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.question.QuestionId;

/// How the points of every two questions go together, over those who got both.
final class PairTally {

    private record Pair(QuestionId one, QuestionId other) {}

    private final Map<QuestionId, Spread> single = new HashMap<>();
    private final Map<Pair, Spread> pairs = new HashMap<>();

    void add(List<Answered> sheet) {
        var ordered = new ArrayList<>(sheet);
        ordered.sort(Comparator.comparing(each -> each.question().value()));
        for (var first = 0; first < ordered.size(); first++) {
            var one = ordered.get(first);
            single.computeIfAbsent(one.question(), _ -> new Spread()).add(one.score());
            for (var other : ordered.subList(first + 1, ordered.size())) {
                pairs.computeIfAbsent(new Pair(one.question(), other.question()), _ -> new Spread())
                        .add(one.score(), other.score());
            }
        }
    }

    /// Of how many questions a sheet consists on average.
    double questions(long sheets) {
        return single.values().stream().mapToLong(Spread::count).sum() / (double) sheets;
    }

    /// What the questions of a sheet vary by, each for itself.
    double variances(long sheets) {
        return single.values().stream()
                .mapToDouble(each -> each.variance() * each.count() / sheets)
                .sum();
    }

    /// What comes on top where their points are added up.
    double covariances(long sheets) {
        return pairs.values().stream()
                .mapToDouble(each -> 2 * each.covariance() * each.count() / sheets)
                .sum();
    }

    /// How many got the two questions that were asked together least often.
    long fewestTogether() {
        return pairs.values().stream().mapToLong(Spread::count).min().orElse(0);
    }
}
