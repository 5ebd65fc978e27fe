package org.caseroom.assessment;

import java.util.List;
import java.util.Locale;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.question.Quiz;
import org.caseroom.question.Taking;
import org.caseroom.question.Written;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// What is attempted, with the rules of taking it: draws the variant of each attempt.
public sealed interface Work {

    Slug id();

    Taking taking();

    /// Questions, drawn from banks.
    record OfQuiz(Quiz quiz) implements Work {

        @Override
        public Slug id() {
            return quiz.id();
        }

        @Override
        public Taking taking() {
            return quiz.taking();
        }
    }

    /// Written work, marked by people.
    record OfAssignment(Slug id, Taking taking, List<Written> tasks) implements Work {

        public OfAssignment {
            tasks = List.copyOf(tasks);
        }
    }

    /// A case of a kind.
    ///
    /// @param language that of the course, in which the case is told
    /// @param lesson the lesson that teaches it
    /// @param debrief what one takes away
    record OfExercise(Slug id, Taking taking, Exercise exercise, Locale language, Slug lesson, Prose debrief)
            implements Work {}

    /// A scenario to be played.
    ///
    /// @param language that of the course, in which it is told
    /// @param lesson the lesson that teaches it
    /// @param debrief what one takes away
    record OfScenario(Slug id, Taking taking, Scenario scenario, Locale language, Slug lesson, Prose debrief)
            implements Work {}
}
