/// Facts that change, such as who has joined the Convention: what they say, as of when, and by whose word. Lessons
/// refer
/// to them, so that they are brought up to date without touching a lesson.
///
/// Start at [CurrentFacts]. The table is described in `docs/reference/facts.md`.
@ApplicationModule(
        displayName = "Facts",
        allowedDependencies = {"competency", "shared", "uikit"})
@NullMarked
package org.caseroom.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
