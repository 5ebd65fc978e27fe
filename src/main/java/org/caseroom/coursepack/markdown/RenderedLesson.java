package org.caseroom.coursepack.markdown;

import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.Heading;
import org.caseroom.coursepack.Media;
import org.caseroom.coursepack.Term;
import org.caseroom.shared.Slug;

/// The text of a lesson as HTML, and what it uses.
public record RenderedLesson(
        String html,
        List<Heading> headings,
        int words,
        Set<Term> terms,
        Set<Slug> sources,
        List<Media> images,
        Set<String> imagePaths) {

    /// A text that could not be rendered.
    static final RenderedLesson NONE = new RenderedLesson("", List.of(), 0, Set.of(), Set.of(), List.of(), Set.of());
}
