/// Published versions of courses and their content, by digest.
@ApplicationModule(
        displayName = "Courses",
        allowedDependencies = {"coursepack", "competency", "question", "identity", "shared"})
@NullMarked
package org.caseroom.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
