package org.caseroom.coursepack.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.Media;
import org.caseroom.coursepack.Term;
import org.caseroom.shared.Slug;

/// What the text of a lesson may refer to.
///
/// @param terms the glossary; empty where it could not be read
/// @param lessons the ids of all lessons of the course; empty where some could not be read
/// @param sources the number of each source of this lesson
/// @param facts the ids of facts that change
/// @param contacts what a country says of whom to turn to, by id; a course has none
/// @param images by path; an image that was found unsound is known by its path alone, see `imagePaths`
public record LessonSurroundings(
        Optional<Map<Slug, Term>> terms,
        Optional<Set<Slug>> lessons,
        Map<Slug, Integer> sources,
        Set<Slug> facts,
        Map<Slug, String> contacts,
        Map<String, Media> images,
        Set<String> imagePaths) {

    /// What a course's own text may refer to.
    public LessonSurroundings(
            Optional<Map<Slug, Term>> terms,
            Optional<Set<Slug>> lessons,
            Map<Slug, Integer> sources,
            Set<Slug> facts,
            Map<String, Media> images,
            Set<String> imagePaths) {
        this(terms, lessons, sources, facts, Map.of(), images, imagePaths);
    }

    /// Whether a term can be explained, or might be.
    boolean explains(Slug term) {
        return terms.isEmpty() || terms.get().containsKey(term);
    }

    /// Whether a link to a lesson leads anywhere.
    boolean leadsTo(Slug lesson) {
        return lessons.isEmpty() || lessons.get().contains(lesson);
    }

    /// What a term means; empty where it is not known.
    Optional<Term> term(Slug id) {
        return terms.map(known -> known.get(id));
    }
}
