package org.caseroom.coursepack;

import java.util.List;
import java.util.stream.Stream;

/// An overlay in one language as it was written, before it is laid over a course.
record OverlayDraft(NationalOverlay overlay, List<Addition> additions) {

    /// What has to be the same in every language.
    List<Object> skeleton() {
        return Stream.<Stream<?>>of(
                        Stream.of(overlay.sheet().course(), overlay.sheet().asOf()),
                        overlay.contacts().stream().map(Contact::reach),
                        overlay.terms().stream().map(Term::id),
                        additions.stream().map(Addition::key).sorted())
                .flatMap(part -> part)
                .map(Object.class::cast)
                .toList();
    }
}
