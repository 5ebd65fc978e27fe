package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.question.Taking;
import org.caseroom.question.Written;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// Written work as part of a module, marked by people.
///
/// @param brief what awaits, shown before one starts
/// @param digest of the file
public record AssignmentActivity(
        Slug id,
        String title,
        int minutes,
        Prose brief,
        Taking taking,
        List<Written> tasks,
        List<Slug> objectives,
        List<String> articles,
        Digest digest)
        implements GradedActivity {

    public AssignmentActivity {
        tasks = List.copyOf(tasks);
        objectives = List.copyOf(objectives);
        articles = List.copyOf(articles);
    }
}
