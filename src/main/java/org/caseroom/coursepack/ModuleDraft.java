package org.caseroom.coursepack;

import java.util.Map;

/// A module whose lessons, quizzes and exercises wait until all that they may refer to is known.
///
/// @param objectives those of this module
/// @param lessons by path; one that could not be read is missing
record ModuleDraft(
        PackLayout.Folder folder, ModuleSheet sheet, Register objectives, Map<String, LessonDraft> lessons) {}
