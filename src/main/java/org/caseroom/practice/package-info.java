/// Practice: questions that somebody did not fully answer come back, each when it is about to be forgotten.
///
/// Begin reading at [Practising]. Nobody depends on it; the home page finds it as an
/// [org.caseroom.learning.Invitation].
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {
            "learning",
            "enrolment",
            "course",
            "coursepack",
            "question",
            "assessment",
            "identity",
            "shared",
            "uikit"
        })
@NullMarked
package org.caseroom.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
