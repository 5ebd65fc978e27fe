package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.question.Taking;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// A hands-on exercise as part of a module.
///
/// @param brief what awaits, shown before one starts
/// @param debrief what one takes away, shown once it is over
/// @param lesson the lesson that teaches it
/// @param digest of the file and of the kind with its version
public record ExerciseActivity(
        Slug id,
        String title,
        int minutes,
        Prose brief,
        Prose debrief,
        Exercise exercise,
        Taking taking,
        Slug lesson,
        List<Slug> objectives,
        List<String> articles,
        Digest digest)
        implements GradedActivity {

    public ExerciseActivity {
        objectives = List.copyOf(objectives);
        articles = List.copyOf(articles);
    }
}
