package org.caseroom.learning.guide;

import java.util.Optional;
import org.caseroom.coursepack.CourseSheet;
import org.caseroom.coursepack.Guide;
import org.caseroom.shared.RunId;

/// A guide with the course that it belongs to.
///
/// @param own a run of the course in which the reader takes part themselves, so that they can open its lessons
public record FoundGuide(CourseSheet course, Guide guide, Optional<RunId> own) {}
