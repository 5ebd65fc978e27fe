package org.caseroom.learning.ui;

import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// The addresses of this feature's screens. Links are addresses, so that no screen needs to know another.
final class Places {

    static final String CATALOGUE = "catalogue";

    private Places() {}

    /// The page of a course.
    static String of(Slug course) {
        return CATALOGUE + "/" + course;
    }

    /// An activity in the player.
    static String of(RunId run, Slug activity) {
        return "learn-in/" + run + "/" + activity;
    }
}
