package org.caseroom.assessment.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// Takes in what was answered, one sheet after the other, and says how good the questions are. It keeps sums and no
/// sheets, so
/// that it stays as small with a hundred thousand as with ten.
///
/// Sheets may hold different questions. What somebody wasn't asked isn't wrong: each question counts those who got it,
/// each
/// two questions those who got both.
public final class Gathering {

    private final Map<QuestionId, QuestionTally> questions = new HashMap<>();
    private final PairTally pairs = new PairTally();
    private final Spread scores = new Spread();
    private final Spread points = new Spread();
    private final Set<Double> worths = new HashSet<>();

    /// Takes in everything that somebody was asked in an attempt.
    public void add(List<Answered> sheet) {
        var score = sheet.stream().mapToDouble(Answered::score).sum();
        var most = sheet.stream().mapToDouble(Answered::maxScore).sum();
        scores.add(most == 0 ? 0 : score / most);
        points.add(most);
        for (var answered : sheet) {
            worths.add(answered.maxScore());
            questions
                    .computeIfAbsent(answered.question(), QuestionTally::new)
                    .add(answered, rest(score - answered.score(), most - answered.maxScore()));
        }
        pairs.add(sheet);
    }

    public QuizFigures figures() {
        var rightOrWrong = worths.size() == 1 && questions.values().stream().allMatch(QuestionTally::isRightOrWrong);
        return new QuizFigures(
                (int) scores.count(),
                scores.mean(),
                scores.deviation(),
                Reliability.of(pairs, scores.count(), points.mean(), rightOrWrong),
                questions.values().stream().map(QuestionTally::figures).toList());
    }

    private static @Nullable Double rest(double score, double most) {
        return most <= 0 ? null : Math.clamp(score / most, 0.0, 1.0);
    }
}
