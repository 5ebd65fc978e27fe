package org.caseroom.coursepack;

import java.util.List;

/// What whoever teaches a course in a classroom should know, rendered as a lesson is. Participants don't see it.
///
/// @param headings in the order of the text
public record Guide(String title, String html, List<Heading> headings, List<Source> sources, int words) {

    public Guide {
        headings = List.copyOf(headings);
        sources = List.copyOf(sources);
    }
}
