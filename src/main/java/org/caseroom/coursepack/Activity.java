package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

/// Something that one does in a module.
public sealed interface Activity permits Lesson, GradedActivity, SurveyActivity {

    Slug id();

    String title();

    int minutes();

    /// The objectives of the module that it serves.
    List<Slug> objectives();

    /// Whether it has to be done for its module to be complete.
    default boolean isRequired() {
        return true;
    }

    /// Changes when anything changes that somebody taking it could see or be graded by.
    Digest digest();
}
