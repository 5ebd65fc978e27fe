package org.caseroom.coursepack.markdown;

import java.util.Map;
import java.util.Set;
import org.caseroom.coursepack.Media;
import org.caseroom.coursepack.Term;
import org.caseroom.shared.Slug;

/// What the text of a lesson may refer to.
///
/// @param lessons the ids of all lessons of the course
/// @param sources the number of each source of this lesson
/// @param images by path; an image that was found unsound is known by its path alone, see `imagePaths`
public record LessonSurroundings(
        Map<Slug, Term> terms, Set<Slug> lessons, Map<Slug, Integer> sources, Map<String, Media> images, Set<String> imagePaths) {}
