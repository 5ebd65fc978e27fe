package org.caseroom.coursepack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Quiz;
import org.caseroom.shared.Slug;

/// Two quizzes of a course that draw alike, the first from one half of the questions and the second from the other.
public record TestPair(QuizActivity first, QuizActivity second) {

    private record Drawn(Set<QuestionId> pool, int count) {}

    /// Those of a course, in its order.
    public static List<TestPair> of(CoursePack pack) {
        var halves = pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(QuizActivity.class::isInstance)
                .map(QuizActivity.class::cast)
                .filter(activity -> activity.quiz().half() != null)
                .toList();
        return halves.stream()
                .filter(each -> !isSecond(each))
                .flatMap(first -> halves.stream()
                        .filter(TestPair::isSecond)
                        .filter(second -> blueprint(first.quiz()).equals(blueprint(second.quiz())))
                        .findFirst()
                        .map(second -> new TestPair(first, second))
                        .stream())
                .toList();
    }

    /// The test that somebody took before the one with that id, where that is the second of two.
    public static Optional<TestPair> before(CoursePack pack, Slug second) {
        return of(pack).stream()
                .filter(pair -> pair.second().id().equals(second))
                .findFirst();
    }

    private static boolean isSecond(QuizActivity activity) {
        var half = activity.quiz().half();
        return half != null && half.second();
    }

    private static List<Drawn> blueprint(Quiz quiz) {
        return quiz.draws().stream()
                .map(draw ->
                        new Drawn(draw.pool().stream().map(Question::id).collect(Collectors.toSet()), draw.count()))
                .toList();
    }
}
