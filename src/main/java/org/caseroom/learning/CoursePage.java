package org.caseroom.learning;

import java.util.List;
import java.util.Optional;
import org.caseroom.coursepack.LaidCourse.LaidOverlay;

/// What somebody should know of a course before they enrol, and how to go on if they have.
///
/// @param outcomes what one will be able to do
/// @param own how far they are, if they take part
/// @param overlays what their country and agency add to it, the widest first
/// @param mayAdd whether they write courses, and so may add to this one for somebody
public record CoursePage(
        CatalogueEntry entry,
        List<String> outcomes,
        List<String> authors,
        String licence,
        List<Outline.OutlineModule> contents,
        Optional<Outline> own,
        List<LaidOverlay> overlays,
        boolean mayAdd) {

    public CoursePage {
        outcomes = List.copyOf(outcomes);
        authors = List.copyOf(authors);
        contents = List.copyOf(contents);
        overlays = List.copyOf(overlays);
    }
}
