package org.caseroom.coursepack.translation;

import org.caseroom.shared.Digest;

/// A piece of a course that is translated as a whole: a text in YAML, or a block of a lesson.
///
/// @param path of its file in the course
/// @param name within the file, such as `questions[first-call].prompt` or `block[3]`
/// @param base names what the course says there
/// @param isTranslated whether the translation has it
/// @param isOptional whether it may well be the same in both languages
public record Segment(String path, String name, Digest base, boolean isTranslated, boolean isOptional) {}
