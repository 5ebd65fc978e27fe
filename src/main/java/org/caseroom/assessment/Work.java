package org.caseroom.assessment;

import java.time.Duration;
import java.util.Locale;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.question.Quiz;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What is attempted, with the rules of taking it: draws the variant of each attempt.
public sealed interface Work {

    Slug id();

    Rules rules();

    /// The rules of taking it.
    ///
    /// @param passMark the share of the points from which it is passed, 0 to 1
    /// @param attempts how often it may be taken; null is as often as one likes
    /// @param timeLimit how long an attempt may take; null is no limit
    record Rules(
            double passMark,
            @Nullable Integer attempts,
            @Nullable Duration timeLimit,
            Quiz.Feedback feedback) {}

    /// Questions, drawn from banks.
    record OfQuiz(Quiz quiz) implements Work {

        @Override
        public Slug id() {
            return quiz.id();
        }

        @Override
        public Rules rules() {
            return new Rules(quiz.passMark(), quiz.attempts(), quiz.timeLimit(), quiz.feedback());
        }
    }

    /// A case of a kind.
    ///
    /// @param language that of the course, in which the case is told
    /// @param lesson the lesson that teaches it
    /// @param debrief what one takes away
    record OfExercise(Slug id, Rules rules, Exercise exercise, Locale language, Slug lesson, Prose debrief)
            implements Work {}

    /// A scenario to be played.
    ///
    /// @param language that of the course, in which it is told
    /// @param lesson the lesson that teaches it
    /// @param debrief what one takes away
    record OfScenario(Slug id, Rules rules, Scenario scenario, Locale language, Slug lesson, Prose debrief)
            implements Work {}
}
