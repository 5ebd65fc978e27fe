package org.caseroom.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.shared.SeededRandom;

/// Fills the places of a quiz from overlapping pools: a bipartite matching by augmenting paths (Kuhn 1955), over pools
/// in a drawn order.
final class Drawing {

    private final SeededRandom random;
    private final Map<QuestionId, Integer> placeOf = new LinkedHashMap<>();
    private final List<List<Question>> pools = new ArrayList<>();

    Drawing(SeededRandom random) {
        this.random = random;
    }

    List<Question> fill(List<Quiz.Draw> draws) {
        return tryFill(draws)
                .orElseThrow(() -> new IllegalStateException("The banks hold too few questions for this quiz."));
    }

    Optional<List<Question>> tryFill(List<Quiz.Draw> draws) {
        for (var draw : draws) {
            for (var place = 0; place < draw.count(); place++) {
                pools.add(random.shuffled(draw.pool()));
            }
        }
        for (var place = 0; place < pools.size(); place++) {
            if (!findQuestion(place, new HashSet<>())) {
                return Optional.empty();
            }
        }
        return Optional.of(chosen());
    }

    private boolean findQuestion(int place, Set<QuestionId> tried) {
        for (var question : pools.get(place)) {
            if (tried.add(question.id())) {
                var holder = placeOf.get(question.id());
                if (holder == null || findQuestion(holder, tried)) {
                    placeOf.put(question.id(), place);
                    return true;
                }
            }
        }
        return false;
    }

    private List<Question> chosen() {
        var result = new ArrayList<Question>();
        for (var place = 0; place < pools.size(); place++) {
            var wanted = place;
            result.add(pools.get(place).stream()
                    .filter(question -> Integer.valueOf(wanted).equals(placeOf.get(question.id())))
                    .findFirst()
                    .orElseThrow());
        }
        return result;
    }
}
