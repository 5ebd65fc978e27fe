package org.caseroom.coursepack;

import java.time.Duration;
import org.caseroom.question.Quiz;
import org.jspecify.annotations.Nullable;

/// An activity that one attempts and that is graded, with the rules of taking it.
public sealed interface GradedActivity extends Activity permits QuizActivity, ExerciseActivity, ScenarioActivity {

    /// The share of the points from which it is passed, 0 to 1.
    double passMark();

    /// How often it may be taken; null is as often as one likes.
    @Nullable
    Integer attempts();

    /// How long an attempt may take; null is no limit.
    @Nullable
    Duration timeLimit();

    Quiz.Feedback feedback();
}
