/// Surveys: what participants think of a course and what came of it, so that nobody can tell who said what.
///
/// Begin reading at [ReplyingToSurveys]. Nobody depends on it; the home page finds it as an
/// [org.caseroom.learning.Invitation].
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {
            "learning",
            "enrolment",
            "course",
            "coursepack",
            "question",
            "question :: survey",
            "identity",
            "shared",
            "uikit"
        })
@NullMarked
package org.caseroom.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
