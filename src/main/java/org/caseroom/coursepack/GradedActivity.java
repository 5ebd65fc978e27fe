package org.caseroom.coursepack;

import org.caseroom.question.Taking;

/// An activity that one attempts and that is graded, with the rules of taking it.
public sealed interface GradedActivity extends Activity
        permits QuizActivity, ExerciseActivity, ScenarioActivity, AssignmentActivity {

    Taking taking();

    /// Whether it only measures what somebody knows, so that nobody passes or fails it.
    default boolean measures() {
        return taking().measures();
    }
}
