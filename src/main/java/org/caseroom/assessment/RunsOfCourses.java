package org.caseroom.assessment;

import org.caseroom.shared.RunId;

/// What has to be known of the runs in which attempts are made. Whichever feature knows says so here.
public interface RunsOfCourses {

    /// Whether both are runs of the same course.
    boolean areOfOne(RunId one, RunId other);
}
