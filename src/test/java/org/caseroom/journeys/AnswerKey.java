package org.caseroom.journeys;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.coursepack.AssignmentActivity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.ExerciseActivity;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.coursepack.ShippedPacks;
import org.caseroom.question.Question;
import org.caseroom.question.Quiz;

/// The key to a course's questions, read from its folder: what a browser never gets.
final class AnswerKey {

    private final CoursePack pack;
    private final Map<String, Question> questions;

    private AnswerKey(CoursePack pack) {
        this.pack = pack;
        this.questions = Stream.concat(drawn(pack), written(pack))
                .collect(Collectors.toMap(question -> question.id().value(), Function.identity(), (one, _) -> one));
    }

    /// Of a course that ships.
    static AnswerKey of(String course) {
        return of(ShippedPacks.named(course));
    }

    static AnswerKey of(CoursePack pack) {
        return new AnswerKey(pack);
    }

    Question question(String id) {
        return questions.get(id);
    }

    /// The exercises in their order.
    List<String> exercises() {
        return cases().map(exercise -> exercise.id().value()).toList();
    }

    /// What kind of case an exercise draws.
    String kindOf(String activity) {
        return cases().filter(exercise -> exercise.id().value().equals(activity))
                .map(exercise -> exercise.exercise().kind().name())
                .findFirst()
                .orElseThrow();
    }

    String course() {
        return pack.course().title();
    }

    /// The first quiz that can be passed.
    Quiz quiz() {
        return quizzes(pack)
                .filter(quiz -> !quiz.taking().measures())
                .findFirst()
                .orElseThrow();
    }

    boolean beginsWithATest() {
        return pack.modules().getFirst().activities().getFirst() instanceof QuizActivity first && first.measures();
    }

    /// The first lesson.
    String lesson() {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(Lesson.class::isInstance)
                .map(lesson -> lesson.id().value())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Question> drawn(CoursePack pack) {
        return quizzes(pack).flatMap(quiz -> quiz.draws().stream()).flatMap(draw -> draw.pool().stream());
    }

    private static Stream<Question> written(CoursePack pack) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .flatMap(activity ->
                        activity instanceof AssignmentActivity work ? work.tasks().stream() : Stream.empty());
    }

    private Stream<ExerciseActivity> cases() {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(ExerciseActivity.class::isInstance)
                .map(ExerciseActivity.class::cast);
    }

    private static Stream<Quiz> quizzes(CoursePack pack) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .flatMap(activity -> activity instanceof QuizActivity quiz ? Stream.of(quiz.quiz()) : Stream.empty());
    }
}
