package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.question.Taking;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// A scenario as part of a module.
///
/// @param brief what awaits, shown before one starts
/// @param debrief what one takes away, shown once it is over
/// @param lesson the lesson that teaches it
/// @param digest of the file
public record ScenarioActivity(
        Slug id,
        String title,
        int minutes,
        Prose brief,
        Prose debrief,
        Scenario scenario,
        Taking taking,
        Slug lesson,
        List<Slug> objectives,
        List<String> articles,
        Digest digest)
        implements GradedActivity {

    public ScenarioActivity {
        objectives = List.copyOf(objectives);
        articles = List.copyOf(articles);
    }
}
