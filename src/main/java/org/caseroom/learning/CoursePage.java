package org.caseroom.learning;

import java.util.List;
import java.util.Optional;

/// What somebody should know of a course before they enrol, and how to go on if they have.
///
/// @param outcomes what one will be able to do
/// @param own how far they are, if they take part
public record CoursePage(
        CatalogueEntry entry,
        List<String> outcomes,
        List<String> authors,
        String licence,
        List<Outline.OutlineModule> contents,
        Optional<Outline> own) {

    public CoursePage {
        outcomes = List.copyOf(outcomes);
        authors = List.copyOf(authors);
        contents = List.copyOf(contents);
    }
}
