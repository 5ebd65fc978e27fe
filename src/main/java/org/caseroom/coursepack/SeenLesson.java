package org.caseroom.coursepack;

import java.util.Locale;
import java.util.Optional;
import org.caseroom.coursepack.readability.Readability;

/// A lesson of a folder that need not be sound, for those who write it. Its HTML came out of the sanitizer all the
/// same.
///
/// @param readability empty where there is too little running text for a figure, or nobody writes it here
public record SeenLesson(Locale language, ModulePart module, Lesson lesson, Optional<Readability> readability) {}
