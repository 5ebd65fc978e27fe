/// Writing courses: drafts of course folders, saved file by file, checked while one writes, and published.
///
/// Begin reading at [Drafting] and [Writing]. A draft is a folder as `docs/reference/course-folder.md` defines it; a
/// form
/// changes the lines of its values and nothing else.
@ApplicationModule(
        displayName = "Authoring",
        allowedDependencies = {
            "course",
            "learning",
            "assessment",
            "question",
            "casework",
            "casework :: kind",
            "casework :: trial",
            "coursepack",
            "coursepack::source",
            "coursepack::finding",
            "coursepack::image",
            "coursepack::readability",
            "competency",
            "identity",
            "shared",
            "uikit"
        })
@NullMarked
package org.caseroom.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
