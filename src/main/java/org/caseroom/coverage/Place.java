package org.caseroom.coverage;

import java.util.Locale;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Where a course does something with an article or a competency.
///
/// @param language that of the course, which its titles are written in
/// @param activity the title of a lesson, quiz, exercise or scenario; null where it is the module itself
/// @param count how many questions there are; 1 of anything else
public record Place(
        Slug course,
        String courseTitle,
        Locale language,
        String module,
        @Nullable String activity,
        Treatment treatment,
        int count) {}
