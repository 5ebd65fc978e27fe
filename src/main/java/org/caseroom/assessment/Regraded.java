package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import org.caseroom.question.QuestionId;

/// An attempt before and after it was graded again.
///
/// @param others the other goes of the same person, as they are graded so far
/// @param was what each part scored before
/// @param is what it scores now
record Regraded(
        List<Attempt> others,
        Attempt before,
        Attempt after,
        Map<QuestionId, QuestionOutcomes.Points> was,
        List<QuestionOutcomes.Points> is) {

    static Regraded of(RegradedAttempts.Given given, Corrections by) {
        var graded = by.grade(given.variant(), given.done());
        var carried = Carried.graded(given.carried(), by);
        return new Regraded(
                given.others(),
                given.attempt(),
                given.attempt().regraded(graded.score() + carried.score(), graded.maxScore() + carried.maxScore()),
                given.points(),
                graded.points());
    }

    /// Grading adds up in the order shown, so the same scores come to the very same sum.
    boolean isAnother() {
        return !before.knownResult().equals(after.knownResult())
                || is.size() != was.size()
                || is.stream().anyMatch(points -> !points.equals(was.get(points.question())));
    }

    /// What is not scored any more.
    List<QuestionOutcomes.Points> removed() {
        var left = is.stream().map(QuestionOutcomes.Points::question).toList();
        return was.values().stream()
                .filter(points -> !left.contains(points.question()))
                .toList();
    }

    /// What scores something else.
    List<QuestionOutcomes.Points> changed() {
        return is.stream()
                .filter(points -> was.containsKey(points.question()) && !points.equals(was.get(points.question())))
                .toList();
    }

    /// What was not scored before.
    List<QuestionOutcomes.Points> added() {
        return is.stream().filter(points -> !was.containsKey(points.question())).toList();
    }

    RegradeTrial.Change change() {
        return new RegradeTrial.Change(
                before.id(),
                before.participant().person(),
                before.number(),
                before.rules().passMark() == 0,
                standing(before.knownResult()),
                standing(after.knownResult()));
    }

    private static RegradeTrial.Standing standing(Attempt.Result result) {
        return new RegradeTrial.Standing(result.score(), result.maxScore(), result.passed());
    }
}
